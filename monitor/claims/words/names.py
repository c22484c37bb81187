"""Words in capitals that belong to no name, as tables: read, extend."""

from __future__ import annotations

from monitor.calendar_names import MONTHS, WEEKDAYS
from monitor.claims.words.networks import NETWORKS

# Small words that stand before a performer and are not the name: "actress Mina Falk", "Dr" belongs to a character.
HONORIFICS = """
    Dr Dr. Mr Mr. Mrs Mrs. Ms Ms. Miss Sir Lord Lady King Queen Prince Princess Captain Capt. Inspector Detective
    Professor Coach Agent Officer Sheriff Chief President Sister Father Judge Attorney Atty. Colonel General
    Lieutenant Sergeant Doc Uncle Aunt Major Commander Admiral Nurse Emperor Empress Duke Duchess Count Countess
    Baron Madame Madam Director
    """.split()
# Titles of honour that performers bear as well, and that the press writes with the name.
OF_HONOUR = frozenset({"Dame", "Sir"})
# What stands in the text for the show's titles: see titles/renaming.py.
STAND_INS = tuple(f"Zq{letter}xj" for letter in "abcdefghijklmnopqrstuvwxyz")
# Capitalised words that are part of no person's name: months, days, the trade's nouns, places and companies it names.
NOT_IN_NAMES = frozenset(
    """
    Season Series Part Volume Episode Episodes Chapter Netflix Hulu Disney Amazon
    Prime Video Apple Paramount Peacock Showtime Starz Discovery Network Channel Television Studio Studios
    Entertainment Productions Pictures Media Group Company Trailer Teaser Release Date Cast Plot Storyline Renewal
    Status Official Update Updates News Premiere Finale Awards Award Emmy Emmys Oscar Oscars Globe Globes Grammy
    Original Originals Drama Comedy Festival University Hospital School Twitter Instagram Facebook YouTube TikTok
    Reddit Hollywood Variety Deadline Reporter Times Guardian Magazine Post Daily Weekly Street Avenue America
    American British Korean Spanish Turkish Japanese French German Italian Chinese Indian Australian Canadian
    English Irish Scottish Seoul Tokyo Madrid Istanbul Angeles York Korea Japan Spain Turkey Germany France Italy
    China India Australia Canada Mexico California Texas Kingdom States Europe Asia Africa Christmas Halloween
    Easter Valentine Summer Spring Autumn Fall Winter Fans Viewers Everyone Nobody Somebody Anyone Everything
    Nothing Something Title Genre Directors Writers Creators Producers Showrunners Executive Composer Author Actor
    Actress Star Stars Starring Related Read Watch Click Source Image Photo Credit Credits Getty Images Copyright
    Comment Comments Share Follow Production Filming Shooting Casting Writing Based Created Directed Written
    Produced Played Plays Returning Joining First Second Third Fourth Fifth Final Last Next Previous Another Other
    Others More Most Many Some Several All Any Few Like Unlike Joins Returns Reprises Lead Main Supporting Guest
    Recurring Confirmed Renewed Cancelled Canceled Season's TV Movie Film Films Show Shows Bros Inc Ltd Corporation
    Universal Warner Sony Lionsgate Marvel Lucasfilm Pixar Broadcasting Corp Service Services Platform Exclusive
    Interview Report Reports Rumor Rumors Rumour Rumours Spoiler Spoilers Warning Alert Review Recap Ending
    Explained Guide Best Worst Latest Breaking Your My Our Their Money City World Day Night Days Weeks Years Story
    Stories Game Games War Wars High Academy Outstanding Actor's Actresses Directing Picture Role Roles Character
    Characters Creatives Fame Universe Comics Museum Institute Association Committee Police Hotel Factor Brother
    Girl Girls Boys
    """.split()
).union(STAND_INS, WEEKDAYS, MONTHS) - {"May"}  # May is a name as well
# What a place, an office or a paper ends with, and hardly any person: "Fell Province", "Gull Island", "Salt Road".
NOT_LAST = frozenset(
    """
    Province Prefecture County Counties Island Islands Mountain Mountains Peninsula Archipelago Gulf
    Canyon Desert Village Township Municipality Borough District Square Road Highway Boulevard Cathedral
    Monastery Palace Airport Stadium Arena Station Theatre Theater Auditorium Museum Library Prison Precinct
    Headquarters Airlines Airways Records Gazette Herald Tribune Courier Telegraph Chronicle Examiner Bulletin
    Orchestra Philharmonic Choir Foundation Ministry Department Council Parliament Senate Congress Government
    Embassy League Championship Championships Tournament Olympics Republic Federation Talent Artists Partners
    Pacific Mobile Online Today Holdings Enterprises Industries Technologies Films Cinema Animation Isles Stages
    """.split()
).union("Chronicles Diaries Files Tales Chapters Nights Kombat".split())  # … and what titles end with
# Words that end the names of places, firms and titles, and now and then a person's: "Happy Valley", "Penguin Press",
# but "Laura Valley". They end a name only behind a first name that is known, or what somebody is: "actress Mina Press".
LAST_TOO = frozenset("Valley Press Trust Stage Isle Strait".split())
# Words that else belong to no name, and do so in the same places: months and times of year ("Laura August", not "Late
# August"), days ("Eric Day", not "Bastille Day"), and what the press writes in capitals ("Best Actor", "Read More").
NAMES_TOO = frozenset("August Winter Summer Spring March Valentine Day Best More".split())
# Months, times of year, countries and prizes that are first names as well: "April Moor", "India Moor", "Oscar Moor".
FIRST_NAMES_TOO = frozenset("April June May August January Autumn Summer America India China Asia Oscar Emmy".split())
# What makes such a pair something else: a place ("India Gate", "Asia Minor"), a firm ("China Bank"), an office
# ("America First"), a time ("June Holiday", "Summer Break"), an event ("Summer Camp"), weather ("April Showers").
NO_LAST_NAMES = frozenset(
    """
    Gate Minor Beach Town Sea Ocean House Hill Hills Bay Coast Central North South East West
    Bank Express Limited Motors Lounge Club Cup Live Tonight Now Direct Plus One Uncovered Unfiltered
    First Votes Today Tomorrow Abroad Rising Reborn Calling
    Holiday Holidays Break Term Solstice Equinox Sunday Morning Evening Heat
    Camp Fair Ball Games Fest Fling Slam School Sale Sales Statement Sessions Concert Tour Special
    Winner Winners Nominee Nominees Night Buzz Race Nod Nods Win Wins Nomination Nominations Campaign Bait Ceremony Gold
    Glory Contender Contenders Hopeful Hopefuls Snub Snubs Voter Voters Bid Favorite Favourite Predictions Statuette
    Showers Rain Rains Snow Snows Storm Storms Sun Wind Winds Love Song Songs Fool Fools Blues Dreams
    """.split()
)
# Two capitals behind a name that are no initials of it: countries and states ("Mina Falk, UK"), what somebody is
# ("Ada Lund KC", "Bo Lark MP"), ranks ("DI"), services ("TV"), and small words of headlines ("TO", "IN").
NO_INITIALS = frozenset(
    """
    UK US EU UN GB NZ NY CA TX FL LA BC OH MI PA IL GA NC VA WA MA AZ MN CO WI MO MD TN SC AL KY IA UT NV MS KS NM NE
    WV HI NH ME MT RI DE SD ND AK VT WY EN ES FR JP KR
    KC MP QC CB CH OM RN VC DJ MC PM VP EP EW PR PC AI IP IT HQ ID
    DI DS DC CI
    TV HD FX CW OS UHD BL GL VR AR QA BS WW XL VI IX
    IN IS TO OF ON AT BY OR NO SO WE HE MY AN AS BE DO GO IF UP OK AM PD ET PT CT
    """.split()
)
# What a part of a town or a country begins with, and nobody's first name: "East London", "the West End".
COMPASS = frozenset("East West North South".split())
# Words that a sentence may begin with in capitals. Some are syllables of names too ("Bae In Hwan", "Will Dorn"), so
# they are only taken off the front, and only while a full name is left.
SENTENCE_WORDS = frozenset(
    """
    The This That These Those What When Where Who Why How Will Would Could Should And But Or If So Yet As At By For
    From In Into Of On To With Without After Before Since During Until While Although Though Because Also Both Each
    Every Its His It He She They We You I Is Are Was Were Has Have Had Do Does Did Can May Might Must Not No Nor
    Meanwhile However Moreover Furthermore Besides Additionally Finally Firstly Here There Then Now Again Once Only
    Neither Either
    Even Still New Old Next Another Other Others More Most Many Some Several All Any Few Like Unlike Alongside
    According Following Speaking Despite Opposite Fellow Meet Introducing Expect Where's Who's What's It's That's
    There's Here's Whether Yes OK Okay Sadly Luckily Fortunately Unfortunately Interestingly Currently Recently
    Originally Previous Final Last Director Writer Creator Producer Showrunner Screenwriter
    PD PDs Novelist Novelists Filmmaker Filmmakers Film-maker Playwright Playwrights Mangaka Helmer Helmers Scribe
    Cartoonist Dramatist Webtoonist Journalist Multi-hyphenate Multihyphenate Polymath
    Scriptwriter EPs EP Rapper Singer Comedian Comic Newcomer Newbie Rookie Debutant Veteran Idol
    Model Dame Actor Actress
    Cue Gone
    Just Perhaps Maybe Thus Hence Apart Siblings Brothers Sisters Twins Spouses Cousins
    Aside Beside Under Over Actually Rather Today Yesterday Earlier Later Former Formerly AKA Aka Alias Host Ex Unless
    Pictured Playing Plus Enter Concerning Regarding Considering Including Featuring Exit Farewell Goodbye Welcome
    """.split()
)
# What a reader is told to do, before a name: "Try Mina Falk's earlier Saltwater", "Remember Bo Lark?" They may end one.
IMPERATIVES = frozenset(
    """
    Try Remember Forget Imagine Consider Ask Tell Thank Thanks See Catch Spot Hear Call Check Google Blame Give Take Get
    Put Let Make Bring Add Find Keep Stream Revisit Picture Congratulate Congratulations
    """.split()
)
# What somebody may be called by origin or faith before the name: "the Welsh singer Mina Falk", "Argentinian Bo Lark".
# Of the first it is said without an article what somebody is: "Falk is Danish"; but "Falk is Finn" is a role.
NATIONALITIES = frozenset(
    """
    American British Korean Spanish Turkish Japanese French German Italian Chinese Indian Australian Canadian English
    Irish Scottish Welsh Mexican Argentinian Argentine Brazilian Chilean Colombian Peruvian Venezuelan Cuban
    Portuguese Catalan Basque Galician Dutch Belgian Flemish Walloon Swiss Austrian Danish Swedish Norwegian Finnish
    Icelandic Greek Cypriot Polish Czech Slovak Hungarian Romanian Bulgarian Serbian Croatian Bosnian Slovenian
    Albanian Macedonian Ukrainian Russian Belarusian Lithuanian Latvian Estonian Georgian Armenian Azerbaijani Kazakh
    Uzbek Uyghur Mongolian Tibetan Israeli Palestinian Lebanese Syrian Jordanian Iraqi Iranian Persian Kurdish Egyptian
    Moroccan Algerian Tunisian Libyan Sudanese Ethiopian Eritrean Somali Kenyan Ugandan Tanzanian Rwandan Nigerian
    Ghanaian Senegalese Ivorian Cameroonian Congolese Angolan Mozambican Zimbabwean Zambian African Malagasy Afghan
    Pakistani Bangladeshi Nepalese Nepali Lankan Tamil Telugu Malayalam Kannada Bengali Punjabi Gujarati Marathi Hindi
    Bhojpuri Burmese Thai Cambodian Laotian Vietnamese Malaysian Indonesian Singaporean Filipino Filipina Taiwanese
    Cantonese Hongkonger Zealander Maori Samoan Tongan Fijian Hawaiian Jamaican Haitian Dominican Bahamian Trinidadian
    Latino Latina Hispanic Asian European Arab Arabic Jewish Muslim Catholic Protestant Hindu Sikh
    Buddhist Mormon Parisian
    """.split()
)
NATIONS = NATIONALITIES.union(
    """
    Swede Dane Finn Pole Scot Scotsman Scotswoman Irishman Irishwoman Englishman Englishwoman Welshman Welshwoman
    Frenchman Frenchwoman Dutchman Dutchwoman Spaniard Turk Briton Brit Aussie Kiwi Londoner
    Bollywood Nollywood Tollywood Kollywood Mollywood Hollywood Broadway Anglo Afro
    """.split()
)
# In nobody's name, and no title by themselves; and what is nobody, besides: nations and networks.
PLAIN_WORDS = NOT_IN_NAMES | SENTENCE_WORDS
NOBODY = PLAIN_WORDS | NATIONS | frozenset(NETWORKS)
# What a performer may be called before the name, and where a single name is a whole one: "the rapper Quay".
PROFESSIONS = frozenset(
    """
    actor actress star superstar megastar newcomer newbie rookie debutant co-star costar
    veteran singer rapper comedian comedienne comic model
    supermodel idol presenter host musician dancer wrestler boxer footballer athlete champion legend icon favourite
    favorite alum alumnus alumna winner nominee regular performer entertainer broadcaster influencer YouTuber TikToker
    streamer magician chef heartthrob thespian stalwart vocalist songwriter singer-songwriter actor-singer
    singer-actor rocker maestro debutante first-timer talent chanteuse soprano tenor DJ frontman
    frontwoman bandmate crooner balladeer drummer guitarist personality player youngster lead bassist violinist pianist
    gymnast skater swimmer cricketer politician poet playwright funnyman funnywoman impressionist ventriloquist
    pop-star k-pop-star star-turned-actor model-actress model-turned-actor scene-stealer discovery leading-man
    heart-throb hunk import hitmaker songstress starlet ingénue comedy-actor stand-up judge forward striker
    quarterback winger midfielder goalkeeper cyclist sprinter jockey Olympian medallist medalist laureate
    newsreader newscaster weatherman podcaster vlogger blogger postman queen emcee trouper
    diva socialite designer drag-queen contestant
    """.split()
)
