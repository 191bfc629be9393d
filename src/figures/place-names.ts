import { STATE_NAMES } from "./state-names.js";

/**
 * States and countries by EDGAR's codes, one a line: the code (with that of the country which it lies
 * in), the name, and the other words that name it or its citizens. Georgia may be either.
 */
export const PLACE_NAMES = `${STATE_NAMES.trim()}
B3|Albania
B4|Algeria
B6|Andorra
B7|Angola
1A|Anguilla
B9|Antigua and Barbuda|Antigua
C1|Argentina|Argentine|Argentinian|Argentine Republic
1B|Armenia|Armenian
1C|Aruba
C3|Australia|Australian|New South Wales
C4|Austria|Austrian
1D|Azerbaijan
C5|Bahamas|Bahamian
C6|Bahrain
C7|Bangladesh
C8|Barbados
1F|Belarus
C9|Belgium|Belgian
D1|Belize
D0|Bermuda|Bermudian|Bermudan
D3|Bolivia
1E|Bosnia and Herzegovina
B1|Botswana
D5|Brazil|Brazilian|Federative Republic of Brazil
D9|Brunei Darussalam|Brunei
E0|Bulgaria|Bulgarian
E3|Cambodia
E4|Cameroon
E8|Cape Verde
E9|Cayman Islands|Cayman|Grand Cayman|Cayman Island|Caymanian
F3|Chile|Chilean
F4|China|People Republic of China|Peoples Republic of China|PRC|Chinese
K3<F4|Hong Kong|Hongkong
N5<F4|Macau|Macao
F5|Taiwan|Republic of China|Taiwanese
F8|Colombia|Colombian
G1|Cook Islands
G2|Costa Rica|Costa Rican
1M|Croatia|Croatian
G3|Cuba
G4|Cyprus|Cypriot
2N|Czech Republic|Czechia|Czech
G7|Denmark|Danish
G9|Dominica
G8|Dominican Republic
H1|Ecuador
H2|Egypt|Egyptian
H3|El Salvador
1H|Estonia|Estonian
H5|Ethiopia
H6|Faroe Islands
H8|Fiji
H9|Finland|Finnish
I0|France|French|French Republic
2M|Germany|German|Federal Republic of Germany
J0|Ghana
J1|Gibraltar
J3|Greece|Greek|Hellenic Republic
J4|Greenland
J5|Grenada
J8|Guatemala
Y7|Guernsey
K2|Honduras
K5|Hungary|Hungarian
K6|Iceland|Icelandic
K7|India|Indian|Republic of India
K8|Indonesia|Indonesian
K9|Iran|Islamic Republic of Iran|Iranian
L0|Iraq
L2|Ireland|Irish|Republic of Ireland
Y8|Isle of Man
L3|Israel|Israeli|State of Israel
L6|Italy|Italian|Italian Republic
L8|Jamaica
M0|Japan|Japanese
Y9|Jersey|Jersey Channel Islands
M2|Jordan|Jordanian
1P|Kazakhstan|Kazakstan
M3|Kenya
M4|North Korea
M5|Korea|South Korea|Republic of Korea|Korea Republic of|Korean|South Korean
M6|Kuwait|Kuwaiti
1R|Latvia|Latvian
M8|Lebanon|Lebanese
N0|Liberia|Liberian
N2|Liechtenstein
1Q|Lithuania|Lithuanian
N4|Luxembourg|Luxemburg|Grand Duchy of Luxembourg
N8|Malaysia|Malaysian
O1|Malta|Maltese
1T|Marshall Islands|Republic of the Marshall Islands|Republic of Marshall Islands
O4|Mauritius
O5|Mexico|Mexican|United Mexican States
O9|Monaco|Monegasque
P0|Mongolia
Z5|Montenegro
P1|Montserrat
P2|Morocco|Moroccan
T6|Namibia
P6|Nepal
P7|Netherlands|Dutch|Holland|Kingdom of the Netherlands
P8|Netherlands Antilles|Curacao
Q2|New Zealand|New Zealander
Q3|Nicaragua
Q5|Nigeria|Nigerian
Q8|Norway|Norwegian|Kingdom of Norway
P4|Oman
R0|Pakistan|Pakistani
R1|Panama|Panamanian|Republic of Panama
R4|Paraguay
R5|Peru|Peruvian
R6|Philippines|Filipino
R9|Poland|Polish
S1|Portugal|Portuguese
S3|Qatar|Qatari
S5|Romania|Romanian
1Z|Russia|Russian Federation|Russian
U7|Saint Kitts and Nevis|St Kitts and Nevis|Nevis|Saint Kitts|St Kitts
U9|Saint Lucia|St Lucia
V1|Saint Vincent and the Grenadines|St Vincent and the Grenadines
Y0|Samoa
S8|San Marino
T0|Saudi Arabia|Kingdom of Saudi Arabia|Saudi
Z2|Serbia|Serbian
T2|Seychelles|Republic of Seychelles
U0|Singapore|Singaporean|Republic of Singapore
2B|Slovakia|Slovak Republic|Slovak
2A|Slovenia|Slovenian
T3|South Africa|South African|Republic of South Africa
U3|Spain|Spanish|Kingdom of Spain
F1|Sri Lanka
V7|Sweden|Swedish|Kingdom of Sweden
V8|Switzerland|Swiss|Swiss Confederation
W0|Tanzania
W1|Thailand|Thai
W5|Trinidad and Tobago
W6|Tunisia
W8|Turkey|Turkish|Turkiye
W7|Turks and Caicos Islands|Turks and Caicos
W9|Uganda
2H|Ukraine|Ukrainian
C0|United Arab Emirates|UAE|Abu Dhabi|Dubai|Emirati
X0|United Kingdom|UK|England and Wales|England|Wales|Scotland|Northern Ireland|Great Britain|British|United Kingdom of Great Britain and Northern Ireland
X3|Uruguay|Uruguayan
2K|Uzbekistan
2L|Vanuatu
X5|Venezuela|Venezuelan
Q1|Vietnam|Viet Nam|Vietnamese
D8|British Virgin Islands|Virgin Islands British|BVI|British Virgin Island
Y4|Zambia
Y5|Zimbabwe
`;
