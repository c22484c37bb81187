"""Networks and streaming services, as the press writes them: a table by country, one name behind the other.

A name that is also a common word is taken only where the sentence says that it is one: ``AMBIGUOUS``.
"""

from __future__ import annotations

_BY_COUNTRY = {
    "Streaming, in many countries": """
        Netflix, HBO Max, Max, Disney+, Disney Plus, Amazon Prime Video, Prime Video, Amazon Prime,
        Amazon, Apple TV+, Apple TV Plus, Apple TV, Paramount+, Paramount Plus, Discovery+, Crunchyroll,
        Funimation, HIDIVE, Shudder, Sundance Now, BritBox, Acorn TV, MHz Choice, MUBI,
        YouTube Premium, YouTube Red, YouTube, Facebook Watch, Lionsgate Play, Rakuten TV, Rakuten Viki,
        Viki, Viaplay, SkyShowtime, HBO Nordic, HBO Asia, HBO Europe, Starzplay, Star+
    """,
    "United States": """
        HBO, Hulu, FX on Hulu, Peacock, Showtime, Paramount+ with Showtime, Starz, Freevee, IMDb TV, Tubi,
        Roku Channel, Pluto TV, Quibi, Crackle, Fubo, BET+, AMC+, MGM+, ALLBLK, UMC, Hallmark+, Hallmark
        Movies Now, NBC, ABC Family, ABC, CBS All Access, CBS, Fox, The CW, CW, The WB, UPN, PBS Kids,
        PBS, FXX, FX, Freeform, Syfy, Sci-Fi Channel, USA Network, TNT, TBS, TruTV, Bravo, E!, AMC, IFC,
        SundanceTV, WGN America, WE tv, Lifetime, Hallmark Channel, Hallmark, History Channel, National
        Geographic, Nat Geo, A&E, BET, VH1, MTV, TV Land, TLC, HGTV, Paramount
        Network, Comedy Central, Pop TV, Audience Network, DirecTV, Adult Swim, Cartoon Network, Disney
        Channel, Disney XD, Disney Junior, Nickelodeon, Cinemax, Epix, Univision, UniMás, Telemundo, TCM
    """,
    "United Kingdom and Ireland": """
        BBC One, BBC Two, BBC Three, BBC Four, BBC1, BBC2, BBC iPlayer, iPlayer, BBC America, BBC, CBBC,
        ITV1, ITV2, ITV3, ITVX, ITV Hub, ITVBe, ITV, Channel 4, Channel 5, Channel Five, All 4, My5, E4,
        More4, Film4, S4C, U&Dave, U&Alibi, U&Drama, Dave, Alibi, UKTV, Sky Atlantic, Sky Max, Sky One,
        Sky Comedy, Sky Witness, Sky Arts, Sky History, Sky Crime, Sky Showcase, Sky, NOW TV, Now TV, Virgin Media
        One, RTÉ One, RTÉ Two, RTÉ, RTE One, RTE, RTE2, TG4, STV
    """,
    "Canada, Australia, New Zealand": """
        CBC Gem, CBC, CTV, CTV Drama, Global TV, Citytv, Crave, Space, Stan, Binge, Foxtel, Fox8, ABC
        iview, Nine Network, Channel Nine, Seven Network, Channel Seven, Channel 7, Channel 9, Channel 10,
        Network 10, Network Ten, SBS On Demand, SBS, Paramount+ Australia, TVNZ 1, TVNZ 2, TVNZ+, TVNZ,
        Sky NZ
    """,
    "Korea": """
        tvN, JTBC, OCN, KBS2, KBS 2TV, KBS1, KBS, MBC, SBS TV, ENA, MBN, TV Chosun, Channel A, TVING,
        Wavve, Watcha, Coupang Play, Kocowa, U+ Mobile TV, Genie TV, Olleh TV, Seezn, KakaoTV, Naver TV
    """,
    "Japan, China, Taiwan, Hong Kong, Thailand, the Philippines": """
        NHK, NHK General TV, NHK E, Fuji TV, Fuji Television, TBS TV, TV Tokyo, TV Asahi, Nippon TV, Tokyo
        MX, TOKYO MX, BS11, BS Fuji, BS NTV, BS Asahi, BS TV Tokyo, AT-X, Kansai TV, Yomiuri TV, ABEMA,
        AbemaTV, U-NEXT, d Anime Store, dTV, WOWOW, Hulu Japan, Paravi, Animax, iQIYI, WeTV, Youku,
        Tencent Video, Bilibili, Mango TV, Hunan TV, CCTV, Viu, TVB, GagaOOLala, GMM 25, GMMTV, Channel 3
        Thailand, LINE TV, ABS-CBN, Kapamilya Channel, GMA Network, GMA, TV5, iWantTFC, iWant,
        Vidio, Mola, Aniplus, Ani-One Asia
    """,
    "Turkey": """
        Kanal D, Show TV, Star TV, TRT 1, TRT, ATV, Fox Turkey, FOX TV, Now TV Turkey, TV8, BluTV, Puhu
        TV, PuhuTV, Exxen, Gain, Tabii
    """,
    "Spain, Italy, France, Germany, Portugal, Latin America": """
        Antena 3, Telecinco, La Sexta, laSexta, Movistar+, Movistar Plus+, Movistar Plus, Atresplayer,
        Filmin, RTVE Play, RTVE, TVE, Mitele, Canal+, Canal Plus, TF1, France 2, France 3, France
        Télévisions, M6, OCS, Arte, ARD, Das Erste, ZDF, ZDFneo, RTL, RTL+, RTL 4, ProSieben, Sat.1, Joyn,
        Sky Deutschland, Magenta TV, TNT Serie, RAI 1, Rai 1, Rai 2, RaiPlay, Rai, Canale 5, Sky Italia,
        Mediaset, RTP, RTP1, Globoplay, TV Globo, Globo, Televisa, Las Estrellas, TV Azteca, RCN, ViX,
        ViX+, Blim, HBO Latin America
    """,
    "India and Pakistan": """
        Hotstar, Disney+ Hotstar, Disney Plus Hotstar, JioHotstar, JioCinema, Zee5, ZEE5, Zee TV, SonyLIV,
        Sony LIV, Sony TV, SAB TV, Sony SAB, Voot, ALTBalaji, MX Player, Amazon miniTV, Star Plus,
        StarPlus, Star Bharat, Star, Colors TV, Sun TV, Sun NXT, Hoichoi, Geo TV, Har Pal Geo, Hum TV, ARY
        Digital, Eros Now, TVF
    """,
    "Nordic, Low Countries, Eastern Europe, Israel": """
        NRK, SVT, SVT1, SVT Play, DR, DR1, TV 2, TV2, TV3, TV4, C More, YLE, Yle, NPO 1, NPO, AvroTros,
        Videoland, Streamz, VRT 1, VRT, Eén, VTM, RTBF, TVN, TVP, Polsat, Canal+ Poland, Voyo, Česká
        televize, Kan 11, Keshet 12, Keshet, yes TV, Reshet 13, Okko, Kinopoisk
    """,
}

NETWORKS: tuple[str, ...] = tuple(" ".join(name.split()) for names in _BY_COUNTRY.values() for name in names.split(","))

# Common words, names and channels of news under a network's name: taken only where the words around say what it is.
AMBIGUOUS = frozenset(
    """
    Max Fox Star Sky Dave Space Gain Stan Binge Crave Arte Globo YouTube E! DR Now ABC Apple Alibi Bravo Lifetime Joyn
    """.split()
)
