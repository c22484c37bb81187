"""Given names: short forms, forms spelled otherwise, those that are family names as well, and those that are words.

Short forms are those of Withycombe, The Oxford Dictionary of English Christian Names (3rd edition, 1977), and for
Spanish the hipocorísticos in common use; those that women and men share count as a short form of the commoner name, and
of the other only where more speaks for it.
"""

from __future__ import annotations

import re

# A name and its short forms.
_SHORT = """
abigail abby abbie · abraham abe · adelaide addie · albert al bert · alexander alex sasha xander alec
alfred alf alfie · alistair al · amanda mandy · andrew andy drew · anthony tony ant · antonio toni · arthur art artie
barbara barb babs · benjamin ben benny · bernard bernie · bradley brad · cameron cam · caroline carrie
charles charlie chuck chas · chester chet · christopher chris kit topher · clifford cliff · cornelius con
cynthia cindy · daniel dan danny · david dave davy · deborah deb debbie · dolores lola · dominic dom nic
donald don donnie · dorothy dot dottie dolly · douglas doug · edward ed eddie ned ted teddy · eleanor ellie nell
elizabeth liz lizzie beth betty eliza libby betsy · emily em emmy · eugene gene · evelyn evie · ezekiel zeke
florence flo · francis frank fran · francisco paco pancho curro · franklin frank · frederick fred freddie freddy
gabriel gabe · geoffrey geoff · gerald gerry jerry · gilbert gil · gregory greg · guadalupe lupe · gwendolyn gwen
harold harry hal · henry hank harry hal · herbert herb bert · ignacio nacho · isabella bella izzy · isaac ike zac
jacob jake · jacqueline jackie · james jim jimmy jamie · janet jan · jeffrey jeff · jennifer jen jenny jenn
jeremy jem jez · jessica jess jessie · jesus chus · joanna jo · john jack johnny · jonathan jon jonny · jordan jordy
jose pepe · joseph joe joey · josephine josie jo · joshua josh · judith judy · julian jules
katherine kate kathy katie kat kitty kay · kenneth ken kenny · kimberly kim · laurence larry laurie
leonard len lenny leo · leonardo leo · leslie les · lillian lily · louis lou louie · lucas luke
madeline maddie maddy · magdalena magda lena · manuel manolo manny · margaret maggie meg peggy marge greta
maria maruja · martin marty · matthew matt matty · maximilian max · maxwell max · melanie mel · melissa mel
mercedes merche · michael mike mick mickey mikey · miguel migue · montgomery monty · nathaniel nat nate nathan
nathan nate · nicholas nick nicky nico · oliver olly ollie · olivia liv livvy · oscar ossie · pamela pam
patricia pat patty tricia trish · patrick pat paddy · penelope penny · peter pete · philip phil · phoebe phoebs
rafael rafa · randall randy · raymond ray · rebecca becky becca · reginald reg reggie
richard rick dick richie ricky rich · robert bob rob bobby robbie bert · roberto beto · rodrigo rodri
ronald ron ronnie · rosario charo · rosemary rosie · rudolph rudy · russell russ · samuel sam sammy · sandra sandy
santiago santi · sebastian seb bastian · sergio checho · sidney sid · simon si · solomon sol · stanley stan
stephanie steph · steven steve stevie · stuart stu stew · susan sue susie suzy · sylvester sly
teresa terry tess tere · terence terry · theodore ted teddy theo · thomas tom tommy · timothy tim timmy · tobias toby
vanessa nessa · veronica ronnie · victor vic · victoria vicky vic tori · vincent vince vinnie · virginia ginny
walter walt wally · wesley wes · wilfred wilf · william will bill billy willie · zachary zach zack zac
concepcion concha conchita · consuelo chelo · enrique quique kike · eduardo edu lalo · fernando fer nando
guillermo guille memo · javier javi · alejandro ale jandro · beatriz bea · cristina cris · daniela dani · isabel isa
lorenzo renzo · luis lucho · pilar pili · ramon moncho
"""

# A short form that is more often that of another name: only where the role is the same too.
_SELDOM = """
alexandra alex sasha · alexis alex · christina chris · christine chris · christian chris · samantha sam
charlotte charlie · danielle dan danny dani · francesca fran · frances fran frank · gabrielle gabe · georgina george
henrietta henry harry · jacqueline jack · joseph jo · josephine joe · maxine max · melvin mel · nicole nick nicky
nicola nick nicky · patience pat · philippa phil pip · roberta rob bobby · stella steve · theodora theo teddy
wilhelmina will billy · liam william · valerie val · valentina val · valentine val · bernadette bernie
antonia toni tony · andrea andy drew · michelle mick mickey · victoria vic · katherine kit · elena lena
helena lena nell · ellen nell · alberta al bert · ronald ronnie · geraldine gerry jerry · tatiana tanya · maria mia
"""

# One name in several spellings, also of those whose own letters are not Latin.
_SPELLED = """
alan allan allen · alistair alastair alasdair alister · ann anne · anthony antony · brian bryan
caitlin kaitlyn katelyn · carl karl · carol carole · katherine catherine kathryn katharine cathryn katheryn
katie katy · christopher kristopher cristopher · kristin kristen · claire clare · debra deborah · denis dennis
elisabeth elizabeth · eric erik · frederick frederic fredrick · geoffrey jeffrey jeffery · graham graeme
gerard gerrard · hannah hanna · hayley hailey haley · ian iain · isabel isabelle isobel · isabella isabela
jacqueline jaqueline · john jon · jonathan jonathon · kelly kelley · kathleen cathleen · laurence lawrence
leslie lesley · lindsay lindsey · lucas lukas · luke luc · madeline madeleine · marc mark · margaret margret
marcus markus · matthew mathew · megan meghan · michael micheal · monica monika · neil neal · nicholas nicolas
oliver olivier · philip phillip · rachel rachael · raphael rafael · rebecca rebekah · robin robyn · russell russel
sara sarah · sean shaun shawn · sidney sydney · sofia sophia sofya · sophie sofie · stephanie stefanie
steven stephen steffen · stuart stewart · susanna susannah · teresa theresa · terence terrence · thomas tomas
victor viktor · vivian vivien · zoe zoey · zachary zachery · abdullah abdallah · ahmed ahmad ahmet · ali aly
faisal feisal · hassan hasan · hussein hussain husain hossein · ibrahim ebrahim · karim kareem · khaled khalid
mahmoud mahmud · mustafa mostafa moustafa · nour noor nur · omar omer umar · osman othman uthman
mohammed muhammad mohamed mohammad mohamad muhammed · rashid rasheed · said saeed sayed
yusuf youssef yousef yusef youssouf · alexander aleksandr alexandr aleksander oleksandr · alexandra aleksandra
alexei aleksei alexey aleksey · anastasia anastasiya · andrei andrey · arkady arkadi · artem artyom
dmitri dmitry dimitri dmitriy dimitry · elena yelena · ekaterina yekaterina · evgeny yevgeny evgeni evgenii yevgeni
evgenia yevgenia evgeniya · fyodor fedor · gennady gennadi · georgi georgy georgiy · grigori grigory · igor ihor
ilya ilia · kseniya ksenia xenia · lyudmila ludmila · maksim maxim maksym · maria mariya · mikhail mihail mykhailo
natalia natalya nataliya · nikita mykyta · nikolai nikolay nikolaj mykola · oksana oxana · pyotr piotr petr
sergei sergey serhiy sergej · tatiana tatyana tatjana · timofei timofey · valery valeri valeriy
vasily vasili vasiliy · vitaly vitali vitaliy · vladimir wladimir volodymyr · vyacheslav viacheslav
yulia julia yuliya · yuri yury yuriy juri · zhenya jenya
"""

# Men's and women's given names that are family names too: neither order of two of them can be told from the other.
_ALSO_FAMILIES = """
aaron abraham adam alan alexander allen andrew anthony arnold arthur ashley austin bailey barry benjamin bennett blair
blake brady brandon brett brooke bruce bryan bryant cameron carroll carter casey charles chase christian clark claude
clay clifford cody cole colin connor cooper craig curtis dale daniel darcy david dean dennis donald douglas drew
duncan dylan edward elliott ellis eric evan floyd francis frank franklin gary george gilbert glenn gordon graham grant
greer gregory guy harper harris harrison harry harvey hayden hayes heath henry herbert holly howard hudson hugh hunter
ian isaac jack jackson jacob james jason jay jeffrey jerome john jordan joseph joyce julian keith kelly kelsey kendall
kennedy kent kim kirk kyle lance lane lawrence lee leigh leon leslie lewis lincoln lloyd logan louis lucas luke lynn
mackenzie madison marion marshall martin marvin mason matthew maurice max maxwell michael miles mitchell monroe morgan
morris murray nathan neil nelson nicholas noel nolan norman oliver oscar owen page parker patrick paul penn perry
peter philip pierce porter preston quinn ralph ramsey randall ray raymond reed reese regan reid rex rhys richard riley
robert robin rodney roger roland rory ross rowan roy russell ruth ryan sanders sawyer scott sean shane shannon shaw
shawn shelby sidney simon spencer stacy stanley stephen sterling stewart stuart sullivan taylor terry thomas todd
tracy travis trent troy tyler vance vaughn vernon victor vincent wade walker wallace walter warren wayne wesley wilson
winston wyatt
"""

# Other given names that are common enough for two of them to be two people, however few letters set them apart.
_MORE = """
ada agnes alana alba alexandra alice alicia alma amelia amy ana andrea angela anna arne ava bea bernadette bianca
bruno burak camila can cansu carla carlos carmen cecilia celia cem chloe christina christine clara cora dakota daniela
danielle diana diego donna edith edwina elif ella elle ellen elsa emma erica erika esther eugenia eva eve fiona flora
francesca gabriela gabrielle gemma gina gloria grace hector helen helena ida ines irene iris ivan jana jane janice
jean joan joana jorge josefa josephine juan julia juliana june kara karen kirsten laura lauren lea leah lila lily
linda lisa liz lola louise lucia lucy luisa luna mae mara marco maria mariana marina mario marta martha martina mary
max maya mia michaela michelle mikael mikkel mila mina miranda molly nadia nancy naomi nell nicole nina noah nora
norma nuria olga olive otto paola patricia paula pavel pavla petra polly priya rita rob roberta rod ron rosa rose
rosie rowena sally samantha sandra selma silvia simone sofia sonia sonya stella stephanie sven tara thea tim tina tom
ursula valentina valeria vera victoria viola violet virginia wanda xavier ximena yvonne zara zoe
"""

# Given names that are common in these languages and in none of the tables above: enough to know a person by.
_COMMON = """
English: adrian aidan aiden alexis alison andre angus anita annabel annette antonia archie arlene audrey barney
  beatrice belinda benedict bertha beverly brenda brent bridget brittany bryce caleb callum carlton carly carolyn
  cecil cedric celeste chad charlotte cheryl clarence claudia colleen conor corey courtney damian damon danica daphne
  darren darryl declan delia denise derek desmond diane dianne dominique donovan doreen doris duane dwayne dwight
  eamon edgar edmund edna eileen elaine elijah elliot eloise elton emmett enid erin ernest estelle ethan ethel eunice
  ewan felicity felix fergus finlay finn fionn frances gail garrett gavin genevieve gillian gladys hamish harriet
  heidi hilary hilda hugo imogen ingrid irving isla ivor jada janine jared jasper jeanette jed jemma jenna jeremiah
  jesse jill joanne jocelyn jodie joel joni josiah jude julie juliet juliette justin kayla keira kelvin kendra kerry
  kevin kieran kirsty krista kristina lachlan lara latoya lauryn leanne leila leonie leroy lester liam lilian lionel
  lois lori lorna lorraine lucille lydia lyle mabel malcolm malik mallory marcia marianne marie marilyn marjorie
  marlon marsha maureen mavis meredith merle mervyn mildred millie milo minnie miriam moira mona muriel myra myrtle
  natalie natasha neville niall nigel noelle orla orson otis patsy pauline percy phyllis priscilla quentin ramona
  renee rhoda rhonda roisin rosalind roxanne rufus rupert sabrina sadie saoirse selena sharon sheila shelley sherry
  shirley siobhan stacey tabitha tamara tamsin tanya tessa thelma tiffany tilda tracey trevor tristan trudy val
  valerie verity vivienne wendy wilbur willa winifred yolanda yvette
French, Italian, Spanish, Portuguese: adele adriana agathe alain alejandra alessandra alessandro alessia alexandre
  alfonso alfredo alvaro amelie anais andres angelina angelo aurelie baptiste bastien benoit bertrand blanca brigitte
  bruna camille carlotta carmela celine cesar chiara christophe claudio clementine corinne cristian damien delphine
  didier elisa elodie emanuele emilia emilie emilio ernesto esteban etienne fabien fabio fabrice federica federico
  felipe fernanda filippo flavia florian franck francois gael gaston geraldine giacomo gianni giorgia giorgio giovanni
  giulia giulio giuseppe gonzalo guillaume gustavo helene heloise henri hugues inma jacques jaime jeanne joao joaquin
  jordi josefina julien laetitia laure leandro leticia luca lucie lucien ludovic luigi macarena malena manon marcel
  marcello marcelo margaux margot mathieu mathilde matteo matthieu maud mauricio maxime michele mireille montserrat
  nathalie nerea noemie octavio odile pablo paloma paolo pascal paulo pedro philippe pierre raquel raul remi remy
  renato ricardo rocio romain ruben salvatore sandrine severine silvio soledad solene stefania stefano sylvain sylvie
  tania thibault thierry tommaso valerio vincenzo virginie vittoria vittorio yann yves
German, Dutch: andreas anja anke annika armin axel beate bernd bettina birgit bjorn bram britta carsten christoph
  claus daan detlef dieter dirk elke ernst femke franz frauke friedrich fritz gerd gerhard gisela gretchen gunther
  gustav hannes hans heike heiko heinrich heinz helga helmut hendrik hermann hilde holger horst ilse inge ingo jens
  joachim jochen johann johanna johannes jonas jorg josef jurgen karin karsten katja katrin klaas klaus kurt lothar
  lotte ludwig lutz maarten maike manfred mareike marlene matthias nadine niels norbert pieter rainer ralf renate rolf
  rudi ruud sabine sander sanne sascha siegfried sieglinde silke stefan steffi susanne svenja tanja thijs thorsten
  torsten ulrich ulrike ute uwe volker walther werner wilhelm willem wolfgang wouter
Danish, Finnish, Icelandic, Norwegian, Swedish: aino anders anneli antti arvid asbjorn astrid birgitta birgitte birta
  bodil britt camilla dagmar eero einar eino elin erlend fredrik freja frida frode gudrun gunhild gunilla gunnar
  haakon hakan halvor hanne helle henning henrik ingeborg inger ingmar ingvar jarl jesper johan jorgen juha jukka
  kaisa kari kasper kjell kristian kristoffer lars lasse leif lene linnea maja malin marit matti merete mette mikko
  morten niklas nils olaf olav ole oskar oystein pernilla pernille petter pia pirjo ragnar ragnhild rasmus rikke rune
  sanna signe sigrid sigurd siv solveig soren stellan stig sune svein tage terje thor tiina timo tomi torbjorn tove
  trine trond tuula tuva ulf ulla vidar viggo vilde ville yngve
Czech, Hungarian, Polish, Romanian, Slavic of the south: agnieszka andrej andrzej aniko attila balazs barbora beata
  bela bogdan boris branko csaba dariusz dejan dragan dusan eszter ewa ferenc gabor goran gyorgy ilona imre
  istvan ivana jakub janos jaroslav jelena jerzy jiri jozef judit kamil kasia katarzyna krzysztof laszlo lenka luka
  maciej malgorzata marek marketa marko matej michal mihai milos mirela mirjana miroslav nikola ondrej pavlina radu
  rafal sandor slobodan stanislav tamas tereza tibor tomasz vaclav vesna vlad wojciech zdenek zeljko zofia zoltan
  zsofia zuzana
Arabic, Persian, Turkish: abbas abdul aisha amal amina amir amira arash ayesha aylin ayse aziz bilal deniz ebru emine
  emre engin erdal esra farah farhad farid faruk fatima fatma firat hala haluk hamid hana hande hatice hiba hicham
  huda huseyin imad jamal jamila kamal kemal khadija laila layla leyla majid maryam mehmet melike merve meryem murat
  nabil nadim nadir nasser navid nazanin nevin nihat omid onur ozan ozge parisa rami rania reza salim salma samir
  samira selim selin serkan shirin sibel sinan soraya tamer tarek tariq tolga ugur walid yasemin yasin yasmin yildiz
  zahra zainab zeynep ziad
Languages of India: aditi aditya ajay akash amit amita anand ananya anil anjali ankit arjun arun asha ashok ashwin
  deepa deepak deepika dinesh divya ganesh gaurav gayatri geeta gopal govind harish hema indira jaya jyoti kalpana
  kamala karan kavita kiran kishore krishna kunal lakshmi lalit latha madhav madhuri mahesh manish manju manoj mayur
  meena meera mohan mukesh nandini naresh naveen neha nikhil nisha nitin padma pankaj pooja pradeep prakash pranav
  prasad prashant pratik praveen preeti priyanka radha rahul rajesh rajiv raju rakesh ramesh ranjit rashmi ravi rekha
  ritu rohan rohit sachin sandeep sandhya sangeeta sanjay santosh sarita shalini shankar sharmila shekhar shilpa
  shreya shruti sneha sonali srinivas subhash sudhir sumit sunil sunita suresh sushma swati tanvi uma usha varun
  vasant vidya vijay vikram vinay vinod vishal vivek
"""
# Of all these, those that are words or places first: "Art Press", "Hudson Valley", "Rich Trust", "Victoria Day".
_WORDS_TOO = frozenset(
    """
    al alba art austin bill brooke chase chester chuck clay cole con dakota dale dean dick dolly dot drew flo flora
    florence gene glenn grace grant heath holly hudson hunter ike iris jackson jay jordan june kent lance lane lea
    lily lincoln logan luna madison marina mark mason max miles monroe noel olive page parker pat penn penny pierce
    porter preston ray reed rex rich rob rose ross rowan ruth sol sterling sue sydney tara tony vance victor
    victoria viola violet virginia wade walker will
    """.split()
)


def _entries(table: str) -> list[list[str]]:
    return [entry.split() for line in table.strip().splitlines() for entry in line.split(" · ")]


def _gathered(table: str) -> dict[str, frozenset[str]]:
    """Short form → names."""
    found: dict[str, frozenset[str]] = {}
    for name, *short in _entries(table):
        for each in short:
            found[each] = found.get(each, frozenset()) | {name}
    return found


_LONG, _LONG_SELDOM = _gathered(_SHORT), _gathered(_SELDOM)
_ONE_SPELLING = {spelling: entry[0] for entry in _entries(_SPELLED) for spelling in entry}
_BOTH_NAMES = frozenset(_ALSO_FAMILIES.split())
_KNOWN = _BOTH_NAMES | {word for entry in _entries(_SHORT) + _entries(_SPELLED) for word in entry} | set(_MORE.split())
_FIRST = (_KNOWN | frozenset(re.sub(r"[^\n:]+:", "", _COMMON).split())) - _WORDS_TOO


def spelled(name: str) -> str:
    """The first of a name's spellings: ``yousef`` → ``yusuf``; a name that has one is its own."""
    return _ONE_SPELLING.get(name, name)


def long_forms(short: str, *, seldom: bool = False) -> frozenset[str]:
    """The names that ``short`` may be short for, in the first of their spellings; with ``seldom`` also rarer ones."""
    longs = _LONG.get(short, frozenset())
    return frozenset(map(spelled, longs | _LONG_SELDOM.get(short, frozenset()) if seldom else longs))


def common_long(name: str) -> str:
    """The name that a short form most likely stands for: ``mike`` → ``michael``; other names stay."""
    longs = long_forms(name)
    return min(longs) if len(longs) == 1 else name


def is_given(word: str) -> bool:
    """Whether a word is known as a given name."""
    return word in _KNOWN


def is_first_name(word: str) -> bool:
    """Whether somebody is as good as meant by a word with a capital: a given name, and no word or place before that."""
    return word in _FIRST


def also_family(word: str) -> bool:
    """Whether a word is as much a family name as a given name."""
    return word in _BOTH_NAMES
