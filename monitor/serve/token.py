"""The token that must be shown, from wherever it is kept."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from monitor.config import mistake
from monitor.config.serving import TOKEN_MEND, TOKEN_VARIABLE, token_like

if TYPE_CHECKING:
    from monitor.config import Settings


def token_of(settings: Settings) -> str | None:
    """The token, from wherever it is; ConfigError where the place that is named has none."""
    serve = settings.serve
    if named := os.environ.get(TOKEN_VARIABLE):
        if not token_like(named):
            raise mistake(settings.path, ("serve", "token"), f"${TOKEN_VARIABLE}, which goes before it, {TOKEN_MEND}")
        return named
    if serve.token_file is None:
        return serve.token
    try:
        token = serve.token_file.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "it is no text"
        raise mistake(settings.path, ("serve", "token_file"), f"cannot be read: {why}") from error
    if not token_like(token):
        raise mistake(settings.path, ("serve", "token_file"), f"what is in it {TOKEN_MEND}")
    return token
