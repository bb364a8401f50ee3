/** What is a name and what is none, lower-case. */
export const roles = `
chair chairman chairwoman chairperson co-chair moderator facilitator host co-host president vice-president treasurer
secretary director teacher student coach coachee mentor mentee manager customer client candidate user presenter panelist
operator researcher participant mayor clerk agent assistant doctor patient principal scribe
`;

export const voices = `me them you interviewer interviewee narrator`;

export const numbered = `speaker|participant|person|unknown speaker|unidentified speaker|unknown|voice|guest|user|attendee|student|panelist|caller|male|female|interviewee|respondent`;

export const particles = `van|von|der|den|de|del|della|di|da|dos|das|du|la|le|el|al|bin|ibn|ben|bint|ter|ten|zu|zur|y|e|st|the`;

export const titles = `mr|mrs|ms|mx|miss|dr|prof|professor|sir|dame|rev|fr|hon|judge|justice|senator|councillor|councilor|cllr|ald|alderman|commissioner`;

/** Common given names across cultures; those that are more often a word of notes (Page, Bill, Hope) are left out. */
export const givenNames = `
aaron abby abdul abdullah abel abigail abraham ada adam adel adele aditya adnan adrian adriana agnes ahmad ahmed aidan
aiden aisha akash akira alain alan alana alba albert alberto aldo alejandra alejandro aleks aleksandr alena alessandra
alessandro alex alexa alexander alexandra alexandre alexei alexey alexis alfred alfredo ali alice alicia alina aline
alisa alison allan allen allie allison alma alvaro alyssa amal amanda amar amara amber amelia amelie amina amir amit
amy ana anais anand anastasia anders andre andrea andreas andreea andrei andres andrew andrey andrzej andy angel
angela angelica angelina angie anika anil anita anja anjali ann anna annabel anne annette annie annika anthony antoine
anton antonia antonio anya ariana ariel arjun armando arnaud arnold arthur artur arturo arun arvind asha asher ashley
ashok asma astrid aurora austin ava avery axel ayesha aylin ayse barbara barry bart bastian bea beatrice beatriz becca
becky belinda ben benedict benedikt benjamin bernard bernd bert bertrand beth bethany betty bianca bjorn blake bob
bobby boris brad bradley brandon brenda brendan brent bret brett brian brianna bridget brigitte brook brooke bruce
bruno bryan caitlin caleb calvin camila camille carina carl carla carlo carlos carly carmen carol carolina caroline
carolyn carrie carsten casey cassandra cassie catalina caterina catherine cathy cecilia cedric celeste celia celine
cesar chad chandra chantal charles charlie charlotte chelsea chen cheryl chidi chloe chris christa christian
christiane christina christine christoph christophe christopher christy cindy claire clara clare claude claudia
claudio clemens clement colin colleen connie connor conor constance corey corinne cory courtney craig cristian
cristina crystal curtis cynthia dagmar daisy damian damien dan dana dani daniel daniela daniele danielle danny daphne
dario darius darren daryl dave david dawn dean deb debbie deborah deepa deepak delia denis denise dennis derek diana
diane diego dieter dimitri dina dinesh dirk divya dmitri dmitry dolores dominic dominik dominique don donald donna
dora doris dorothy doug douglas duncan dustin dylan eddie edgar edith eduardo edward edwin eileen elaine eleanor elena
eli elias elif elijah elin elisa elisabeth elise elizabeth ella ellen ellie elliot elliott eloise elsa elvira emil
emilia emilie emilio emily emma emmanuel enrico enrique eric erica erik erika erin ernest ernesto esra esteban estelle
esther ethan eugene eva evan eve evelyn fabian fabio fabrice fatima fatma federica federico felicia felipe felix
fernanda fernando filip filippo fiona flora florence florian fran frances francesca francesco francis francisco
francois frank franz fred freddie frederic frederick frederik frida frieda fritz gabriel gabriela gabriele gabrielle
gareth gary gavin gemma geoff geoffrey georg george georgia georgina gerald gerard gerd gerhard gianna gilbert gina
giorgio giovanni gisela giulia giuseppe glen glenn gloria gonzalo gordon grace graham greg gregor gregory greta guido
guillaume guillermo gunther gustavo guy gwen hamza hana hanna hannah hannes hans harald harold harriet harry harsh
harvey hassan heather hector heidi heiko heinrich helen helena helene helga helmut hendrik henri henrik henry herbert
hiroki hiroshi holger holly howard hubert hugh hugo hussein ian ibrahim ida ignacio igor ilana ilya imran ines ingrid
irene irina iris isaac isabel isabella isabelle ismail ivan ivana ivy jack jackie jacob jacqueline jacques jade jaime
jake jakob jakub james jamie jamila jan jana jane janet janice janine jared jasmin jasmine jason javier jay jayden
jean jeanette jeanne jeff jeffrey jelena jen jenna jennie jennifer jenny jens jeremiah jeremy jerome jerry jess jesse
jessica jessie jesus jill jim jimmy jin jing joachim joan joana joanna joanne joao jochen jodie joe joel joerg johan
johann johanna johannes john johnny jon jonas jonathan jordan jorge jose josef joseph josephine josh joshua joyce juan
juana juanita judith judy julia julian juliana julie julien juliet julio julius jurgen justin justine kai kamal kamila
karen karin karina karl karla karolina karsten kasper katarina katarzyna kate katerina katharina katherine kathleen
kathryn kathy katia katie katja katrin katrina kay kayla keith kelly kelsey ken kenji kenneth kenta kevin khaled
khalid kian kiara kim kimberly kiran kirsten klara klaus kofi konrad konstantin kris krishna kristen kristian kristin
kristina krzysztof kumar kurt kwame kwesi kyle lana lara larissa larry lars latoya laura lauren laurence laurent layla
lea leah lee leila lena leo leon leonard leonardo leonie leslie leticia lewis liam lidia lila lilian lilly lily lin
lina linda lindsay lindsey ling lionel lisa liz liza lizzie logan lois lola lorena lorenzo lori lorna lorraine lotte
lou louis louisa louise luc luca lucas lucia luciana lucie lucy ludwig luis luisa lukas luke luna lutz lydia lynn
maciej maddie madeleine madison magda magdalena magnus mahmoud maja malcolm malik manfred manuel manuela mara marc
marcel marcela marcelo marcin marco marcos marcus margaret margarita margot maria mariam marian mariana marianne marie
marija marina mario marion marisa mark marko markus marta martha martin martina marvin mary maryam mason mateo mathew
mathias mathieu mathilde matt matteo matthew matthias maud maureen maurice mauricio max maxim maxime maximilian maya
meera megan mehdi mehmet mehul mei mel melanie melissa melody mercedes meredith mia michael michaela michal michel
michele michelle miguel mika mikael mike mikhail milan milena miles mina mira miranda mireille miriam mirko mitch
mitchell mohamed mohammad mohammed mohan moira molly mona monica monika morgan moritz moses muhammad mustafa myles
myriam nadia nadine nadja nancy naomi nasir natalia natalie nataliya natasha nate nathalie nathan nathaniel neha neil
nell nelson ngozi nia nic nicholas nick nicky nico nicola nicolas nicole niels nigel nikhil niki nikita niklas nikola
nikolai nikos nils nina nisha noah noel noelle noemi nora norbert norma norman odette olaf ole oleg olga olive oliver
olivia olivier omar oscar oskar otto owen pablo paige paloma pam pamela paola paolo pascal pat patricia patricio
patrick patrik paul paula paulina pauline paulo pavel pawel pearl pedro penelope penny perry pete peter petra phil
philip philipp philippa philippe phillip phoebe pierre pieter pilar piotr polly pooja prakash pranav preeti priya
rachel rafael rahul rainer raj raja rajesh ralf ralph ramon ramona randy raoul raphael raquel rashid raul ravi ray
raymond rebecca regina reinhard rekha renata renate rene rhea rhys ricardo riccardo rich richard rick ricky rita rob
robert roberta roberto robin rocio rod rodney rodrigo roger rohan rohit roland rolf roman ron ronald ronan rory rosa
rosalie rosario rosie ross roxana roy ruben ruby rudolf rudy rufus russ russell ruth ryan sabina sabine sabrina said
sally salma sam samantha samir samira samuel sandeep sandra sandro sandy sanjay santiago sara sarah sasha saskia
satish saul scott sean sebastian selena selma serena serge sergei sergey sergio seth shane shanti sharon shaun shauna
shawn sheila shelby shelley sheng sherry shirley shreya sid siddharth sidney siegfried sigrid silke silvia simon
simona simone sina siobhan sofia sofie solomon sonia sonja sophia sophie soren stacey stacy stan stefan stefania
stefanie stefano steffen stella stephan stephane stephanie stephen steve steven stewart stuart sue suki sunil suresh
surya susan susana susanna susanne susie suzanne sven svenja svetlana sybil sydney sylvia sylvie tamara tamika tania
tanja tanya tara tariq tasha tatiana ted terence teresa teri terry tessa thea theo theodor theresa therese thiago
thomas thorsten tia tiago tiffany till tim timo timothy tina tobias toby todd tom tomas tomasz tommy toni tony torsten
tracey traci tracy travis trent trevor tricia tristan troy tyler uli ulrich ulrike ursula usha ute uwe valentin
valentina valeria valerie vanessa vera veronica veronika vicki vicky victor victoria vijay vikram viktor vince vincent
vinod viola violet virginia vishal vivian viviana vivienne vladimir wade walter wanda warren wayne wei wendy werner
wes wesley wilfred wilhelm will willem william willy wolfgang xander xavier ximena xin yael yan yang yannick yara
yasmin yasmine yosef yuki yuko yulia yuri yusuf yves yvette yvonne zach zachary zack zahra zainab zara zeynep zhang
zoe zofia zoltan zuzana
`;

/** Forms of one given name, a line each. */
export const nicknames = `
alexander alexandra alex sasha sandy xander
andrew andy drew
anthony antonio tony
benjamin ben benji benny
charles charlie chuck
christopher christian christine christina chris
daniel danielle dan danny dani
david dave
donald don donny
edward edwin ed eddie ted
elizabeth elisabeth liz lizzie beth betty eliza
frederick fred freddie
gregory greg
jacob jake
james jim jimmy jamie
jeffrey geoffrey jeff geoff
jennifer jen jenny
john johnny jack
jonathan jon
joseph joe joey
joshua josh
katherine catherine kathryn kate katie kathy cathy kat
kenneth ken kenny
lawrence laurence larry
leonard leonardo leo len
margaret maggie meg peggy
matthew mathew matteo matt
michael mike mick michal
nathaniel nathan nate
nicholas nicolas nick nico
patrick patricia pat
peter pete
philip phillip phil
rebecca becca becky
richard rich rick ricky dick
robert rob bob bobby bert
ronald ron
samuel samantha sam
stephen steven steve
susan suzanne susanna sue susie
theodore theodor theo ted
thomas tom tommy
timothy tim
victoria vicky vicki
vincent vince
william will bill billy liam
zachary zach zack
`;
