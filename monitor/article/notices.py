"""What stands on pages that are no article: tables of phrases, each beside a line that it is for.

Services that keep robots out answer in the language that they guess from the address that asks, so their few words are
here in the languages that they are met in. What a site's own pages say is here in English, as its articles are.
A phrase is searched for anywhere in a line, without regard to case; the tests run every one on its example.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from monitor.article.fingerprint import folded_words
from monitor.article.site_lines import Rule

if TYPE_CHECKING:
    from collections.abc import Sequence

Table = tuple[Rule, ...]

# A challenge, a captcha, "access denied": Cloudflare, Akamai, Imperva, DataDome, HUMAN, AWS WAF, Sucuri, Wordfence.
BLOCKED: Table = (
    Rule(r"just a moment", "Just a moment..."),
    Rule(r"attention required!? \| cloudflare", "Attention Required! | Cloudflare"),
    Rule(r"access (?:to this page has been )?denied", "Access to this page has been denied"),
    Rule(r"are you (?:a )?(?:human|robot)\s*(?:\?|$)", "Are you a robot?"),  # a title with more words is a show's
    Rule(
        r"(?:verify(?:ing)?|confirm(?:ing)?|prove) (?:that )?you(?:['’]re| are) (?:a )?(?:human|not a (?:ro)?bot)",
        "Press & Hold to confirm you are a human",
    ),
    Rule(r"human verification", "Human Verification"),
    Rule(r"pardon our interruption", "Pardon Our Interruption"),
    Rule(r"please enable js and disable any ad blocker", "Please enable JS and disable any ad blocker"),
    Rule(
        r"checking (?:if the site connection is secure|your browser)|review the security of your connection",
        "kettle.example needs to review the security of your connection before proceeding.",
    ),
    Rule(r"(?:complete|solve) the (?:captcha|security check)|\bcaptcha\b", "Complete the security check to go on"),
    Rule(
        r"(?:unusual|automated) (?:traffic|activity|requests) from your", "There is unusual traffic from your network"
    ),
    Rule(r"(?:because|think|believe) you(?:['’]re| are) (?:using automat|a (?:ro)?bot)", "We think you are a robot"),
    Rule(r"request (?:blocked|unsuccessful)", "Request unsuccessful. Incapsula incident ID: 1"),
    Rule(r"you have been blocked", "Sorry, you have been blocked"),
    Rule(r"you don['’]t have permission to access", "You don't have permission to access this on this server."),
    Rule(r"your access to this (?:site|service) has been limited", "Your access to this site has been limited"),
    Rule(r"enable (?:javascript and )?cookies to continue", "Enable JavaScript and cookies to continue"),
    Rule(r"403 forbidden|too many requests|ddos protection by", "403 Forbidden"),
    Rule(r"bot verification|security checkpoint|bot detection", "Bot Verification"),
    # the same in other languages
    Rule(r"nur einen moment|best[äa]tigen sie,? dass sie (?:ein mensch|kein roboter)", "Nur einen Moment…"),
    Rule(r"sie ein mensch sind|zugriff verweigert", "Überprüfung, ob Sie ein Mensch sind"),
    Rule(r"^un instant\b|que vous [êe]tes (?:un )?(?:humain|[êe]tre humain)", "Vérification que vous êtes humain"),
    Rule(r"vous n['’][êe]tes pas un robot|acc[èe]s (?:refus[ée]|interdit)", "Accès refusé"),
    Rule(r"^un momento\b|que (?:usted )?(?:es|eres) (?:un ser )?humano", "Verifique que usted es un ser humano"),
    Rule(r"que no (?:es|eres) un robot|acceso denegado", "Acceso denegado"),
    Rule(r"^un attimo\b|di essere (?:umano|un essere umano)|di non essere un robot", "Verifica di essere umano"),
    Rule(r"^um momento\b|se voc[êe] [ée] humano|que voc[êe] n[ãa]o [ée] um rob[ôo]", "Verifique se você é humano"),
    Rule(r"^(?:een ogenblik|even geduld)\b|dat u een mens bent|of u een mens bent", "Controleren of u een mens bent"),
    Rule(r"czy jeste[śs] cz[łl]owiekiem|[żz]e jeste[śs] cz[łl]owiekiem", "Potwierdź, że jesteś człowiekiem"),
    Rule(r"bir dakika l[üu]tfen|insan oldu[ğg]unuzu", "İnsan olduğunuzu doğrulayın"),
    Rule(r"что вы (?:человек|не робот)|^один момент", "Подтвердите, что вы человек"),
    Rule(r"人間であること|ロボットではありません|^しばらくお待ちください", "人間であることを確認します"),
    Rule(r"사람인지 확인|로봇이 아닙니다|^잠시만 기다리", "사람인지 확인하는 중입니다"),
    Rule(r"(?:您|你)是(?:真人|人类|否为机器人)|^请稍候", "正在验证您是真人"),
)

# Not for readers where the asking address is.
REGION: Table = (
    Rule(
        r"\b(?:content|page|site|website|article|service)\s+(?:is|are)\s+(?:currently\s+|presently\s+)?(?:not\s+available"
        r"|unavailable)\s+(?:in\s+your\s+(?:country|region|location|area)|to\s+(?:visitors|readers|users)\s+(?:from|in))",
        "This content is not available in your region",
    ),
    Rule(r"\bunavailable\s+(?:for|due\s+to)\s+legal\s+reasons", "451: Unavailable due to legal reasons"),
    Rule(
        r"\b(?:not\s+available|unavailable|access)\b.{0,60}\b(?:European\s+(?:Union|Economic\s+Area)|EEA|GDPR)\b",
        "Our website is currently unavailable in most European Economic Area countries",
    ),
    Rule(r"^(?:not|un)\s?available\s+in\s+your\s+(?:country|region|location)", "Not available in your country"),
)

# Who is asking?
LOGIN: Table = (
    Rule(r"^(?:please\s+)?(?:log|sign)[\s-]?in(?:\s+(?:to\b|or\b|required)|\s*$|\s*[|–—-])", "Log in | Kettle & Lamp"),
    Rule(
        r"\b(?:you\s+(?:must|need\s+to|have\s+to)|please)\s+(?:be\s+)?(?:first\s+)?(?:log(?:ged)?|sign(?:ed)?)[\s-]?in\b",
        "You must be logged in to view this page",
    ),
    Rule(r"^(?:members?|subscribers?)\s+(?:only|area)\b", "Members only"),
)

# How old is the reader?
AGE: Table = (
    Rule(
        r"\b(?:you\s+must\s+be|are\s+you|confirm\s+(?:that\s+)?you\s+are)\s+(?:at\s+least|over|above|older\s+than)?\s*"
        r"(?:1[68]|21)\b",
        "You must be at least 18 to go on",
    ),
    Rule(r"\b(?:age\s+(?:verification|check|gate)|verify\s+your\s+age)\b", "Age verification"),
    Rule(r"\benter\s+your\s+(?:date\s+of\s+birth|birth\s?date)\b", "Please enter your date of birth"),
)

# Nothing is shown without a script.
SCRIPT: Table = (
    Rule(
        r"\b(?:enable|activate|turn\s+on)\s+java\s?script\b|\bjava\s?script\s+(?:is\s+(?:disabled|required|not\s+enabled|off)"
        r"|must\s+be\s+enabled)|\b(?:needs?|requires?)\s+java\s?script\b",
        "You need to enable JavaScript to run this app",
    ),
)

# The site is no more, and its name is for sale.
PARKED: Table = (
    Rule(
        r"\bdomain(?:\s+name)?\b.{0,40}\b(?:is|may\s+be)\s+(?:available\s+)?(?:for\s+sale|parked)\b|\bbuy\s+this\s+domain\b",
        "The domain kettle.example is for sale",
    ),
    Rule(r"\bdomain(?:\s+name)?\s+(?:has\s+)?expired\b|\bparked\s+(?:free|domain)\b", "This domain has expired"),
)

# "Page not found", sent with status 200.
NOT_FOUND: Table = (
    Rule(r"\b(?:error\s*)?404\b", "Error 404"),
    Rule(r"^not\s+found\b", "Not found"),
    Rule(r"\bnothing\s+(?:was\s+)?found\b", "Nothing found"),
    Rule(
        r"\b(?:page|article|story|post|content|url)\b.{0,30}\b(?:not\s+found|(?:could|can)(?:no|['’])?t\s+be\s+found"
        r"|(?:does\s+not|doesn['’]t|no\s+longer)\s+exists?|unavailable|not\s+available|no\s+longer\s+(?:available|here)"
        r"|has\s+(?:been\s+(?:removed|deleted|unpublished|taken\s+down|archived)|expired))",
        "This article is no longer available",
    ),
    Rule(
        r"\b(?:could(?:n['’]t|\s+not)|can(?:no|['’])t)\s+find\s+(?:the|that|this|what)\b"
        r".{0,40}(?:page|article|story|looking)",
        "We couldn’t find the page you were looking for",
    ),
    Rule(
        r"\bpage\s+you(?:['’]re|\s+are|\s+were)\s+(?:looking|searching)\s+for\b",
        "The page you were looking for is not here",
    ),
)

# Something is broken, or shut for a while.
OUT_OF_ORDER: Table = (
    Rule(r"\b(?:50[0234])\b.{0,20}\b(?:error|unavailable|gateway|timeout)\b|\bbad\s+gateway\b", "502 Bad Gateway"),
    Rule(r"\binternal\s+server\s+error\b|\bservice\s+(?:temporarily\s+)?unavailable\b", "Service Unavailable"),
    Rule(r"\b(?:scheduled|under|down\s+for|site)\s+maintenance\b", "We are down for maintenance"),
    Rule(r"\bwe(?:['’]ll|\s+will)\s+be\s+(?:right\s+back|back\s+(?:soon|shortly))\b", "We’ll be right back"),
    Rule(r"^(?:oops\W+)?something\s+went\s+wrong\b", "Oops! Something went wrong"),
    Rule(r"\berror\s+establishing\s+a\s+database\s+connection\b", "Error establishing a database connection"),
    Rule(r"\bapplication\s+error\b", "Application error: a client-side exception has occurred"),
)

# What asks for consent; where half of what was read as the article is that, the page is a wall.
CONSENT: Table = (
    Rule(r"\b(?:we|this\s+(?:web)?site|our\s+site)\b.{0,60}\bcookies\b", "We and our partners use cookies"),
    Rule(
        r"\b(?:store|access)\b.{0,40}\binformation\s+on\s+(?:a|your)\s+device\b",
        "store and/or access information on a device",
    ),
    Rule(r"\bwe\s+(?:value|care\s+about|respect)\s+your\s+privacy\b", "We value your privacy"),
    Rule(r"\b(?:accept|reject|allow)\s+(?:all|and\s+(?:continue|close))\b", "Accept all"),
    Rule(
        r"\b(?:manage|withdraw|change|privacy)\b.{0,30}\b(?:consent|preferences|choices|settings)\b",
        "Manage your preferences",
    ),
    Rule(r"\bpersonal(?:ised|ized)\s+(?:ads|advertising|content)\b", "personalised ads and content, ad measurement"),
    Rule(
        r"\b(?:legitimate\s+interests?|cookie\s+policy|data\s+processing)\b", "our partners rely on legitimate interest"
    ),
    Rule(r"\bbefore\s+you\s+(?:continue|go\s+on)\s+to\b", "Before you continue to Kettle & Lamp"),
)

_READ = (
    r"(?:reading|read|your\s+reading|this\s+(?:article|story)|the\s+(?:full|whole|rest)|unlimited"
    r"|full\s+(?:access|article|story))"
)

# The rest is for those who pay or register.
WALLED: Table = (
    Rule(
        rf"\b(?:subscribe|register|sign\s*(?:up|in)|log\s*in|join)\b[^.!?]{{0,40}}\b(?:to|and|for)\s+(?:\w+\s+){{0,3}}"
        rf"(?:continue|keep|read|unlock|access|finish|see|get)\b[^.!?]{{0,30}}\b{_READ}\b",
        "Subscribe to continue reading",
    ),
    Rule(
        rf"\b(?:continue|keep|unlock|finish)\s+{_READ}\b.{{0,60}}\b(?:subscri\w+|free\s+(?:account|trial)|membership|account)",
        "Keep reading with a free account",
    ),
    Rule(
        r"\b(?:want\s+to|to)\s+(?:read|continue|see)\b.{0,40}\b(?:subscribe|register|become\s+a|log\s*in)\b",
        "To read the full story, subscribe or log in",
    ),
    Rule(
        r"\b(?:this\s+(?:article|story|content|post)|the\s+(?:full|rest\s+of\s+(?:this|the))\s+(?:article|story|post))\s+is\s+"
        r"(?:exclusively\s+|only\s+)?(?:available\s+)?(?:exclusively\s+|only\s+)?(?:for|to)\s+(?:\w+\s+){0,3}(?:subscribers|members|patrons)",
        "This article is only available to our subscribers",
    ),
    Rule(r"\b(?:subscriber|member|premium)[\s-]+(?:only|exclusive)\b", "Subscriber-only content"),
    Rule(
        r"\balready\s+(?:a\s+|have\s+an?\s+)?(?:subscri(?:ber|bed|ption)|member|registered|account)",
        "Already a subscriber?",
    ),
    Rule(
        r"\byou(?:['’]ve|\s+have)\s+(?:reached|read|used|hit)\b.{0,40}\b(?:free|limit|last|monthly)\b",
        "You have reached your limit of free articles",
    ),
    Rule(
        r"\b(?:free\s+articles?|articles?\s+(?:left|remaining))\s+(?:this|per|a)\s+month\b",
        "You have 0 free articles this month",
    ),
    Rule(r"\bget\s+(?:unlimited|full|instant|digital)\s+(?:digital\s+)?access\b", "Get unlimited access for $1 a week"),
    Rule(r"\b(?:start|begin)\s+your\s+(?:\w+\s+){0,2}(?:trial|subscription)\b", "Start your free trial"),
)

# Each of these phrases has one of these words, so that only what stands around them need be searched.
_OF_WALLS = re.compile(
    r"\b(?:subscri\w+|regist\w+|(?:sign|log)(?:in|up)?|join|become|member\w*|account|premium|patrons|free|limit|last|month\w*"
    r"|access|trial)\b",
    re.IGNORECASE,
)
_AROUND_WORDS = 2  # lines before and behind: a link within a sentence is a line of its own

NOT_FREE = "isAccessibleForFree: false"  # the same in a page's data, https://schema.org/isAccessibleForFree

# An editor says what was wrong: few words, in place of many.
CORRECTED: Table = (
    Rule(
        r"^(?:correction|clarification|editor['’]s\s+note|retraction)\b\s*[:.–—-]", "Correction: nobody confirmed it."
    ),
    Rule(
        r"\b(?:earlier|previous|original)\s+version\s+of\s+this\s+(?:article|story|post|report|page)\b",
        "An earlier version of this article gave a date",
    ),
    Rule(
        r"\bthis\s+(?:article|story|post|report)\s+(?:was|has\s+been)\s+(?:corrected|amended|retracted|withdrawn)\b",
        "This story has been corrected",
    ),
    Rule(r"\bwe\s+(?:regret|apologi[sz]e\s+for)\s+the\s+(?:error|mistake|confusion)\b", "We regret the error"),
)


# Words that a notice may have around its phrase.
_AROUND = frozenset(
    "a again all an and are asked at been but by can cannot continue countries country currently error first for from"
    " go has have hmm in is it later moment most no not of oh on oops or our page please re read required requested"
    " right s sorry t that the this to try uh unfortunately until us ve view was we were website site whoops will with"
    " you your".split()
)
_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=16)
def _pattern(table: Table) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{rule.pattern})" for rule in table), re.IGNORECASE)


def says(table: Table, text: str) -> bool:
    """Whether a text has one of a table's phrases."""
    return _pattern(table).search(text) is not None


def says_only(table: Table, text: str) -> bool:
    """Whether a text has a table's phrases, and nothing else but the words that stand around them in a notice.

    >>> says_only(PARKED, "Sorry, this domain has expired"), says_only(PARKED, "Domain Expired renewed")
    (True, False)
    """
    rest, found = _pattern(table).subn(" ", text)
    return bool(found) and _AROUND.issuperset(_WORD.findall(rest.casefold()))


def walls_called(lines: Sequence[str]) -> tuple[str, ...]:
    """The words on a page that are phrases of WALLED, as often as they stand there.

    Numbers count down, and are left out. ``lines`` are the texts between tags.
    """
    near: set[int] = set()
    for number, line in enumerate(lines):
        if _OF_WALLS.search(line):
            near.update(range(number - _AROUND_WORDS, number + _AROUND_WORDS + 1))
    text = "\n".join(lines[number] for number in sorted(near) if 0 <= number < len(lines))
    return tuple(folded_words(re.sub(r"\d+", "", found[0])) for found in _pattern(WALLED).finditer(text))
