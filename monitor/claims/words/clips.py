"""What a trailer is called."""

from __future__ import annotations

CLIP = (
    r"(?:trailers?|teasers?(?:\s+(?:trailers?|clips?|videos?))?|sneak\s+peeks?"
    r"|first[\s-]look\s+(?:teaser|trailer|video|clip|footage)"
    r"|promos?\s+(?:videos?|clips?)|promos?\b(?=\s+(?:for|of)\s)|promotional\s+(?:videos?|clips?|trailers?)"
    r"|preview\s+(?:videos?|clips?|trailers?)|PVs?\b)"
)
