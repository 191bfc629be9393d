/** The United States and Canada with their states and provinces, in the form of PLACE_NAMES. */
export const STATE_NAMES = `
X1|United States|United States of America|American|USA
AL<X1|Alabama
AK<X1|Alaska
AZ<X1|Arizona
AR<X1|Arkansas
CA<X1|California
CO<X1|Colorado
CT<X1|Connecticut
DE<X1|Delaware
DC<X1|District of Columbia|Washington DC
FL<X1|Florida
GA|Georgia
HI<X1|Hawaii
ID<X1|Idaho
IL<X1|Illinois
IN<X1|Indiana
IA<X1|Iowa
KS<X1|Kansas
KY<X1|Kentucky
LA<X1|Louisiana
ME<X1|Maine
MD<X1|Maryland
MA<X1|Massachusetts
MI<X1|Michigan
MN<X1|Minnesota
MS<X1|Mississippi
MO<X1|Missouri
MT<X1|Montana
NE<X1|Nebraska
NV<X1|Nevada
NH<X1|New Hampshire
NJ<X1|New Jersey
NM<X1|New Mexico
NY<X1|New York
NC<X1|North Carolina
ND<X1|North Dakota
OH<X1|Ohio
OK<X1|Oklahoma
OR<X1|Oregon
PA<X1|Pennsylvania
RI<X1|Rhode Island
SC<X1|South Carolina
SD<X1|South Dakota
TN<X1|Tennessee
TX<X1|Texas
UT<X1|Utah
VT<X1|Vermont
VA<X1|Virginia
WA<X1|Washington|Washington State
WV<X1|West Virginia
WI<X1|Wisconsin
WY<X1|Wyoming
PR<X1|Puerto Rico
GU<X1|Guam
B5<X1|American Samoa
VI<X1|US Virgin Islands|Virgin Islands US|United States Virgin Islands
1V<X1|Northern Mariana Islands
Z4|Canada|Canada Federal Level|Canadian
A0<Z4|Alberta
A1<Z4|British Columbia
A2<Z4|Manitoba
A3<Z4|New Brunswick
A4<Z4|Newfoundland|Newfoundland and Labrador
A5<Z4|Nova Scotia
A6<Z4|Ontario
A7<Z4|Prince Edward Island
A8<Z4|Quebec
A9<Z4|Saskatchewan
B0<Z4|Yukon
`;
