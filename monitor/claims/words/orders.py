"""What a show is given that is to be made."""

from __future__ import annotations

GO_AHEAD = (
    r"(?:green[\s-]?(?:light|signal|flag)|go-ahead|nod|thumbs[\s-]up|all-clear|official\s+order|okay|OK(?!\w)"
    r"|seal\s+of\s+approval)"
)
