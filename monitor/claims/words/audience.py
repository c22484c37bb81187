"""Who watches, on what, and where people talk about it: words that several tables share, each a list of alternatives.

None has a group of its own, so that a pattern can say rf"(?:{VIEWERS}|followers)".
"""

from __future__ import annotations

VIEWERS = r"audiences?|viewers?|viewership|fans"
PUBLIC = rf"{VIEWERS}|public|world|nation|country|households"
HOMES = r"living\s+rooms|homes"
# "our screens", "the small screen", "British television screens", "the airwaves"
SCREENS = (
    r"(?:(?:the|our|your|their|its|people's|viewers'|TV|television|small|British|American|US|UK|Irish|Australian"
    r"|Canadian|Indian|Korean|Turkish|German|French|local|global|public's|nation's|world's|country's"
    r"|living-?\s?room)\s+){0,3}"
    rf"(?:screens?|airwaves|TVs|televisions?|telly|{HOMES}|tube|gogglebox|schedules?)\b"
)
SOCIAL = r"Instagram|Twitter|X|Facebook|TikTok|Reddit|Snapchat|Tumblr|social\s+media"  # no service that airs a show
