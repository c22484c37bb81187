"""What a trailer is called."""

from __future__ import annotations

CLIP = (
    r"(?:trailers?|teasers?(?:\s+(?:trailers?|clips?|videos?))?|sneak\s+peeks?"
    r"|first[\s-]look\s+(?:teaser|trailer|video|clip|footage)"
    r"|promos?\s+(?:videos?|clips?)|promos?\b(?=\s+(?:for|of)\s)|promotional\s+(?:videos?|clips?|trailers?)"
    r"|preview\s+(?:videos?|clips?|trailers?)|PVs?\b)"
)
# What is done with one: "ITV put it out on Friday", "the streamer released one last week"
PUT_IT_OUT = (
    r"(?:(?:put|released|dropped|shared|unveiled|posted|uploaded|launched|debuted)\s+(?:it|one|this|that)"
    r"|put\s+out\s+(?:one|that))"
)
