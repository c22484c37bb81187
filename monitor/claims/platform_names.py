"""Networks and streaming services, as the press writes them. One row a name; longer names are tried first."""

from __future__ import annotations

NETWORKS = tuple(
    name.strip()
    for name in """
    Netflix; HBO Max; HBO; Max; Disney+ Hotstar; Disney Plus Hotstar; JioHotstar; Disney+; Disney Plus; Disney Channel; Disney XD; Hulu;
    Amazon Prime Video; Prime Video; Amazon Prime; Amazon; Freevee; Apple TV+; Apple TV Plus; Apple TV; Peacock; Paramount+; Paramount Plus;
    Paramount Network; Showtime; Starz; Starzplay; Discovery+; Crunchyroll; Funimation; HIDIVE; Shudder; BritBox; Acorn TV; AMC+; AMC; Tubi;
    Roku Channel; Pluto TV; YouTube Premium; YouTube; Facebook Watch; Quibi; Crackle; Stan; Binge; Foxtel; Viki; Rakuten Viki; Viu; iQIYI; WeTV; Youku;
    Tencent Video; Bilibili; Wavve; TVING; Watcha; Coupang Play; Kocowa; NBC; ABC Family; ABC; CBS All Access; CBS; Fox; The CW; CW; The WB; UPN; PBS; FX on Hulu; FXX; FX;
    Freeform; Syfy; Sci-Fi Channel; USA Network; TNT; TBS; TruTV; Bravo; E!; Lifetime; Hallmark Channel; Hallmark; History Channel; National Geographic; Nat Geo; A&E; BET+; BET; VH1; MTV; Comedy Central;
    Adult Swim; Cartoon Network; Nickelodeon; Cinemax; Epix; MGM+; Univision; Telemundo; BBC One; BBC Two; BBC Three; BBC Four; BBC1; BBC2; BBC iPlayer; BBC America; BBC; ITV1; ITV2; ITVX; ITVBe; ITV; Channel 4; All 4;
    E4; More4; Channel 5; Sky Atlantic; Sky Arts; Sky One; Sky Max; Sky; Now TV; Dave; UKTV; RTE; S4C; CBC; CTV; Citytv; Global TV; Space; Crave; Seven Network; Nine Network; Network 10; 10 Play; SBS; ABC TV; TVNZ;
    tvN; JTBC; ENA; OCN; KBS2; KBS; MBC; SBS TV; Channel A; TV Chosun; MBN; NHK; Fuji TV; TV Tokyo; Nippon TV; TV Asahi; Tokyo MX; AbemaTV; Kanal D; Show TV; Star TV; TRT 1; TRT; ATV; Fox Turkey; BluTV; Puhu TV; Exxen; Gain; Tabii;
    Antena 3; Telecinco; La Sexta; Movistar+; Movistar Plus; Atresplayer; RTVE; TVE; Canal+; TF1; France 2; M6; Arte; ARD; ZDF; RTL; ProSieben; Sat.1; RAI 1; Rai; Canale 5; RTP; Globoplay; Globo; Televisa; ViX; Zee5; SonyLIV; Sony LIV; Voot; ALTBalaji; MX Player; JioCinema; Star Plus; Colors TV; Zee TV; Sony TV; Magenta TV; Viaplay; NRK; SVT; DR; TV 2; TV2; YLE; HBO Nordic; HBO Asia; HBO Europe; Star; Star+; Lionsgate Play; Mola; Vidio; GMA; ABS-CBN; Hotstar
    """.split(";")
    if name.strip()
)
