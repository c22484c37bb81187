"""Networks and streaming services, as the press writes them: a table by country, one name behind the other.

A name that is also a common word is taken only where the sentence says that it is one: ``AMBIGUOUS``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_BY_COUNTRY = {
    "Streaming, in many countries": """
        Netflix, HBO Max, Max, Disney+, Disney Plus, Amazon Prime Video, Prime Video, Amazon Prime, Amazon, Apple TV+,
        Apple TV Plus, Apple TV, Paramount+, Paramount Plus, Discovery+, Crunchyroll, Funimation, HIDIVE, Shudder,
        Sundance Now, BritBox, Acorn TV, MHz Choice, MUBI, YouTube Premium, YouTube Red, YouTube, Facebook Watch,
        Lionsgate Play, Rakuten TV, Rakuten Viki, Viki, Viaplay, SkyShowtime, HBO Nordic, HBO Asia, HBO Europe,
        Starzplay, Star+, Amazon Freevee, Amazon Prime Instant Video, Amazon Instant Video, Prime Instant Video,
        Lovefilm, Yahoo Screen, iQiyi, IQIYI, Rakuten, Plex, Samsung TV Plus, Dropout, VRV
    """,
    "United States": """
        HBO, Hulu, FX on Hulu, Peacock, Showtime, Paramount+ with Showtime, Starz, Freevee, IMDb TV, Tubi, Roku Channel,
        The Roku Channel, Pluto TV, Quibi, Crackle, Fubo, BET+, AMC+, MGM+, ALLBLK, UMC, Hallmark+, Hallmark Movies Now,
        NBC, ABC Family, ABC, CBS All Access, CBS, Fox, The CW, CW, The WB, UPN, PBS Kids, PBS, FXX, FX, Freeform, Syfy,
        Sci-Fi Channel, USA Network, TNT, TBS, TruTV, Bravo, E!, AMC, IFC, SundanceTV, WGN America, WE tv, Lifetime,
        Hallmark Channel, Hallmark, History Channel, National Geographic, Nat Geo, A&E, BET, VH1, MTV, TV Land, TLC,
        UP Faith & Family, UPtv, Great American Family, GAC Family, Hallmark Mystery, Hallmark Movies & Mysteries,
        Sundance TV, ION Television, Sony Crackle, Spike TV, Chiller, Reelz, Ovation, CW Seed, Vudu, Philo, ESPN+,
        Pure Flix, Disney+ Star, Nick Jr., TeenNick, Boomerang, MyNetworkTV, Acorn, PlayStation Network, Tubi TV, FXNOW,
        Bounce TV, TV One, OWN, Freeform+, HGTV, Paramount Network, Comedy Central, Pop TV, Audience Network, DirecTV,
        Adult Swim, Cartoon Network, Disney Channel, Disney XD, Disney Junior, Nickelodeon, Cinemax, Epix, Univision,
        UniMás, Telemundo, TCM
    """,
    "United Kingdom and Ireland": """
        BBC One, BBC Two, BBC Three, BBC Four, BBC1, BBC2, BBC iPlayer, iPlayer, BBC America, BBC, CBBC, ITV1, ITV2,
        ITV3, ITVX, ITV Hub, ITVBe, ITV, Channel 4, Channel 5, Channel Five, All 4, My5, E4, More4, Film4, S4C, U&Dave,
        U&Alibi, U&Drama, Dave, Alibi, UKTV, Sky Atlantic, Sky Max, Sky One, Sky Comedy, Sky Witness, Sky Arts,
        Sky History, Sky Crime, Sky Showcase, Sky, NOW TV, Now TV, Virgin Media One, Virgin Media Two, RTÉ One, RTÉ Two,
        BBC Scotland, BBC Wales, BBC Alba, CBeebies, CITV, 5USA, 5Star, Sky Living, Sky Two, Sky Nature, Sky Kids, U&W,
        U&Yesterday, Virgin Media, RTÉ, RTE One, RTE, RTE2, TG4, STV
    """,
    "Canada": """
        CTV Sci-Fi Channel, CTV Comedy Channel, CTV Comedy, CTV Life, CBC Gem, CBC, CTV, CTV Drama, CTV Drama Channel,
        CTV Sci-Fi, Global TV, Citytv, City TV, Crave, Space, W Network, Showcase, TVO, Knowledge Network, YTV,
        Teletoon, Family Channel, OUTtv, Super Channel, APTN, APTN lumi, CHCH, Radio-Canada, ICI Télé, ICI Tou.tv, TVA,
        Noovo, Télé-Québec, Illico, Club illico, Séries Plus, Max & Ella, Addik TV
    """,
    "Australia, New Zealand": """
        Foxtel Now, Foxtel Go, Fox Showcase, BBC First, Network Nine, Network Seven, Nine, Seven, Ten, Nine Now, 9Gem,
        7two, 7mate, 10 Bold, 10 Shake, TVNZ 1, Eden, TVNZ Duke, Three NZ, ABC ME, ABC TV Plus, ABC TV, ABC iview, Stan,
        Binge, Foxtel, Fox8, FOX Showcase, Nine Network, Channel Nine, 9Now, Seven Network, Channel Seven, 7plus, 7Plus,
        iview, Channel 7, Channel 9, Channel 10, Network 10, Network Ten, 10 Play, 10 Peach, Paramount+ Australia,
        SBS On Demand, SBS Viceland, SBS, NITV, TVNZ 2, TVNZ+, TVNZ OnDemand, TVNZ, ThreeNow, Neon, Whakaata Māori,
        Māori Television, Sky NZ, Sky Open
    """,
    "Korea": """
        tvN, JTBC, OCN, KBS2, KBS 2TV, KBS1, KBS, MBC, SBS TV, ENA, MBN, TV Chosun, Channel A, TVING, Wavve, Watcha,
        Coupang Play, Kocowa, U+ Mobile TV, Genie TV, Olleh TV, Seezn, KakaoTV, Naver TV, Kakao TV, Kakao tv, Channel S,
        EBS, SBS Plus, iQIYI Korea, Disney+ Korea
    """,
    "Japan, China, Taiwan, Hong Kong, Thailand, the Philippines": """
        NHK, NHK General TV, NHK E, Fuji TV, Fuji Television, TBS TV, TV Tokyo, TV Asahi, Nippon TV, Tokyo MX, TOKYO MX,
        BS11, BS Fuji, BS NTV, BS Asahi, BS TV Tokyo, AT-X, Kansai TV, Yomiuri TV, ABEMA, AbemaTV, U-NEXT,
        d Anime Store, dTV, WOWOW, Hulu Japan, Paravi, Animax, iQIYI, WeTV, Youku, Tencent Video, Bilibili, Mango TV,
        Hunan TV, CCTV, Viu, TVB, GagaOOLala, GMM 25, GMMTV, Channel 3 Thailand, LINE TV, ABS-CBN, Kapamilya Channel,
        GMA Network, GMA-7, GMA Pinoy TV, GMA, TV5, iWantTFC, iWant, Vidio, Mola, Aniplus, Ani-One Asia, NHK BS,
        NHK BS Premium, NHK World, NTV, TBS Television, MBS TV, MBS, ABC TV Japan, CBC Television, Tokai TV, TVer,
        Lemino, FOD, Telasa, DMM TV, Kids Station, Nico Nico, Zhejiang TV, Dragon TV, Jiangsu TV, Beijing TV, Anhui TV,
        CCTV-1, CCTV-8, Sohu TV, Migu Video, PTS, CTS, TTV, TVBS, SET TV, GTV, EBC, Videoland TV, Catchplay+,
        CatchPlay+, Hami Video, myVideo, friDay Video, KKTV, ViuTV, myTV SUPER, Now TV Hong Kong, One31, one31, oneD,
        Channel 3, Ch3, Ch7, Channel 7 Thailand, GMM25, Workpoint TV, Amarin TV, Mono29, TrueID, AIS Play, PPTV, VTV,
        VTV3, FPT Play, VieON, HTV7, Galaxy Play, SCTV, RCTI, MNCTV, ANTV, Trans TV, Indosiar, Vision+, WeTV Indonesia,
        Astro, Astro Ria, TV3 Malaysia, Tonton, RTM, Mediacorp, meWATCH, Channel 8, Kapamilya Online Live, A2Z, Vivamax,
        Cignal Play, Muse Asia, Ani-One
    """,
    "Turkey": """
        FOX, Kanal D, Show TV, Star TV, TRT 1, TRT, ATV, Fox Turkey, FOX TV, Now TV Turkey, TV8, BluTV, Puhu TV, PuhuTV,
        Exxen, Gain, Tabii, NOW, teve2, Teve2, Kanal 7, D-Smart, TOD, HBO Max Türkiye, Prime Video Türkiye, tabii, GAİN,
        Beyaz TV, FOX Türkiye
    """,
    "Spain, Italy, France, Germany, Portugal, Latin America": """
        Antena 3, Telecinco, La Sexta, laSexta, Movistar+, Movistar Plus+, Movistar Plus, Atresplayer, Filmin,
        RTVE Play, RTVE, TVE, Mitele, Canal+, Canal Plus, TF1, France 2, France 3, France Télévisions, M6, OCS, Arte,
        ARD, Das Erste, ZDF, ZDFneo, RTL, RTL+, RTL 4, ProSieben, Sat.1, Joyn, Sky Deutschland, Magenta TV, TNT Serie,
        RAI, RAI 1, Rai 1, Rai 2, RaiPlay, Rai, Canale 5, Sky Italia, Mediaset, RTP, RTP1, Globoplay, TV Globo, Globo,
        Televisa, Las Estrellas, TV Azteca, RCN, ViX, ViX+, Blim, HBO Latin America, La 1, La 2, La 1 de TVE, Cuatro,
        3Cat, À Punt, ETB, EITB, TVG, Canal Sur, Telemadrid, Atresplayer Premium, FlixOlé, Orange TV, Vodafone TV, AXN,
        Calle 13, SIC, TVI, Opto, RTP Play, TVI Player, France.tv, france.tv, France 5, 6play, M6+, TF1+, MyTF1, TMC,
        W9, C8, Série Club, 13ème Rue, Gulli, Salto, Arte.tv, Warner TV, TV5Monde, RTBF Auvio, Auvio, La Une, La Deux,
        Tipik, RTL-TVI, RTL TVI, RTL Play, RTS, RTS Un, RTS Deux, RSI, SRF, SRF 1, SRF zwei, Play Suisse, ORF, ORF 1,
        ORF 2, ORF eins, ServusTV, Puls 4, ARD Mediathek, ZDFmediathek, 3sat, KiKA, WDR, NDR, BR, MDR, SWR, VOX, RTL II,
        RTLZWEI, Kabel Eins, Sixx, WOW, MagentaTV, Sky One Deutschland, Rai 3, Rai Yoyo, Italia 1, Rete 4, La7,
        Mediaset Infinity, TimVision, NOW Italia, Record, RecordTV, SBT, Band, Multishow, GNT, Canal Brasil, Gloob,
        Gloobinho, Globoplay+, Divinity, Neox, Atreseries, FDF, Be Mad, myCanal, MyCanal, Polar+, Paris Première, Téva,
        Univer Vídeo, Canal 13, TVN Chile, Mega, Chilevisión, Telefe, El Trece, América TV, Flow, Canal Once,
        Imagen Televisión, Azteca Uno, Azteca 7, Claro Video, Pantaya, Caracol TV, Caracol Televisión, RCN Televisión,
        Señal Colombia, Venevisión, Ecuavisa, Teleamazonas, Latina Televisión, Star Channel, Paramount+ Latin America
    """,
    "India and Pakistan": """
        Hotstar, Disney+ Hotstar, Disney Plus Hotstar, JioHotstar, JioCinema, Zee5, ZEE5, Zee TV, SonyLIV, Sony LIV,
        Sony TV, SAB TV, Sony SAB, Voot, ALTBalaji, MX Player, Amazon miniTV, Star Plus, StarPlus, Star Bharat, Star,
        Colors TV, Sun TV, Sun NXT, Hoichoi, Geo TV, Har Pal Geo, Hum TV, ARY Digital, Eros Now, TVF, Aha, aha,
        Vijay TV, Star Vijay, Star Jalsha, Star Maa, Star Pravah, Zee Bangla, Zee Tamil, Zee Marathi, Zee Telugu,
        Zee Kannada, Zee Keralam, Colors, Colors Bangla, Colors Kannada, Colors Marathi, Asianet, Surya TV,
        Mazhavil Manorama, manoramaMAX, ManoramaMAX, Gemini TV, ETV, ETV Win, Flowers TV, Amazon MX Player, MX TV,
        Sony Entertainment Television, SET India, And TV, &TV, Dangal TV, DD National, Doordarshan, Shemaroo TV, Vidly,
        Stage OTT, aha Video, Watcho, Chaupal, Planet Marathi, Saina Play, Epic On, Ullu, Hum TV Pakistan,
        Green Entertainment, Express Entertainment, PTV Home, Urdu 1, Tamasha
    """,
    "Nordic, Low Countries, Eastern Europe, Israel": """
        NRK, SVT, SVT1, SVT Play, DR, DR1, TV 2, TV2, TV3, TV4, C More, YLE, Yle, NPO 1, NPO, AvroTros, Videoland,
        Streamz, VRT 1, VRT, Eén, VTM, RTBF, TVN, TVP, Polsat, Canal+ Poland, Voyo, Česká televize, Kan 11, Keshet 12,
        Keshet, yes TV, Reshet 13, Okko, Kinopoisk, NRK1, NRK TV, NRK P3, TV 2 Norway, TV 2 Play, TV3+, Kanal 5,
        Kanal 10, TV4 Play, TV4 Sweden, SVT2, DR2, DRTV, DR TV, Yle Areena, Yle TV1, Yle TV2, MTV3, MTV Katsomo, Ruutu,
        Nelonen, Elisa Viihde, RÚV, Stöð 2, Síminn, SBS6, Net5, NPO Start, NPO 3, KRO-NCRV, BNNVARA, VPRO, Ziggo,
        RTL Netherlands, VRT MAX, VRT Canvas, Play4, VTM GO, VTM 2, TVP1, TVP2, TVP VOD, TVN Poland, Polsat Box Go,
        Player.pl, ČT1, ČT2, TV Nova, TV Prima, iVysílání, Oneplay, Markíza, TV JOJ, RTVS, RTL Klub, RTL+ Hungary,
        Duna TV, Pro TV, PRO TV, Antena 1, AntenaPLAY, Kanal D Romania, bTV, Nova TV, BNT, RTS 1, Superstar TV,
        Telekom Srbija, HRT, RTL Televizija, POP TV, RTV SLO, ERT, ERTFLIX, ANT1, ANT1+, Mega TV, Alpha TV, Skai TV,
        CyBC, Channel One, Rossiya 1, Russia-1, NTV Russia, STS, TNT Premier, Kion, Ivi, more.tv, Wink, 1+1, STB, ICTV,
        Novyi Kanal, Megogo, Suspilne, LTV, LNK, Go3, TV3 Play, LRT, ETV Estonia, Kanal 2, Kan, Kan Box, HOT, HOT3, Yes,
        Channel 12, Channel 13 Israel
    """,
    "Africa and the Arab world": """
        Showmax, M-Net, DStv, kykNET, Mzansi Magic, SABC, SABC1, SABC2, SABC3, SABC+, e.tv, eVOD, Africa Magic,
        Africa Magic Showcase, Africa Magic Urban, iROKOtv, EbonyLife ON, NTA, Citizen TV, KTN, Maisha Magic, ZBC,
        Canal+ Afrique, Novelas TV, Nollywood TV, MBC1, MBC 1, MBC4, MBC Masr, Shahid, Shahid VIP, OSN, OSN+, STARZPLAY,
        Watch It, WATCH IT, Weyyak, Dubai TV, Abu Dhabi TV, LBCI, MTV Lebanon, Rotana, DMC, ON E, CBC Egypt,
        Al Hayat TV, 2M, Al Aoula, Attessia
    """,
}

NETWORKS: tuple[str, ...] = tuple(" ".join(name.split()) for names in _BY_COUNTRY.values() for name in names.split(","))

# Some papers write every name in capitals: "SYFY has confirmed".
OF_CAPITALS = {
    name.upper(): name
    for name in reversed(NETWORKS)  # the first of two spellings
    if len(name) > 3 and name.upper() != name and name.upper() not in NETWORKS
}
IN_CAPITALS = tuple(reversed(OF_CAPITALS))
# The first words of those that the press names most.
BEST_KNOWN = (
    "Netflix|Hulu|HBO|Max|Disney|Amazon|Prime|Apple|Paramount|Peacock|Starz|Showtime|NBC|ABC|CBS|Fox|FX|AMC|BBC|ITV|Sky"
)
# Common words, names and channels of news under a network's name: taken only where the words around say what it is.
AMBIGUOUS = frozenset(
    """
    Max Fox Star Sky Dave Space Gain Stan Binge Crave Arte Globo YouTube E! DR Now Apple Alibi Bravo Lifetime Joyn
    FOX Nine Seven Ten OWN Divinity Eden Acorn Plex Dropout Ovation Boomerang
    Neon Showcase Astro Tonton NOW TOD SIC Record Band Mega Flow WOW VOX BR Opto Salto Colors Aha aha
    ETV Yes HOT Kan Wink Illico Latina 2M LTV Tamasha Cuatro STB STS Ivi Shahid
    """.split()
)


def alternatives(names: Iterable[str]) -> str:
    """Names as alternatives of a pattern, in an order that tries "HBO Max" before "HBO"."""
    return "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
