// Words and their opposites: what makes a true statement false without a "not". Own compilation.
// A pair a/b holds both ways; a>b one way only.

export const OPPOSITE_VERBS = `
rise/fall increase/decrease grow/shrink gain/lose win/lose support/oppose accept/reject allow/forbid permit/prohibit begin/end
start/stop buy/sell import/export strengthen/weaken improve/worsen widen/narrow expand/reduce open/close arrive/depart
include/exclude agree/disagree succeed/fail remember/forget love/hate like/dislike build/destroy join/leave enter>leave
encourage/discourage raise/lower attack/defend hire/dismiss create/abolish confirm/deny admit/deny praise/criticise
follow/precede boost/weaken lengthen/shorten appear/disappear connect/separate hide/reveal push/pull add/remove
protect/endanger simplify/complicate legalise/outlaw continue/stop freeze/melt absorb/release attract/repel survive>perish
approve>reject welcome>condemn back>oppose ban>allow fund>cut promote>hinder help>hinder speed_up>slow_down accelerate>slow double>halve
halve>double treble>halve cut>raise advance/retreat ascend/descend deepen>ease worsen>improve tighten/loosen
unite/divide lend/borrow teach/learn export/import enlarge/shrink climb>fall soar>plunge plunge>soar drop>rise decline>grow
extend>shorten restore>abolish establish>abolish found>dissolve keep>abandon abandon>keep ease>deepen delay>hasten
favour>oppose favor>oppose endorse>oppose resist>accept refuse>agree demand>refuse lose>gain prevent>cause cause>prevent
heat>cool cool>heat warm>cool fill>empty empty>fill load/unload lock/unlock tie/untie
overestimate/underestimate trust/distrust obey/disobey respect>despise invade>liberate
win>lose honour>dishonour celebrate>mourn acquit/convict arrest>release imprison>free free>imprison release>detain
`;

export const OPPOSITE_ADJECTIVES = `
large/small larger/smaller largest/smallest big/little bigger>smaller biggest>smallest high/low higher/lower highest/lowest
long/short longer/shorter longest/shortest old/young older/younger oldest/youngest new>old newest/oldest early/late earlier/later
earliest/latest first/last strong/weak stronger/weaker strongest/weakest rich/poor richer/poorer richest/poorest fast/slow
faster/slower fastest/slowest hot/cold hotter/colder hottest/coldest warm/cool warmer/cooler warmest/coolest wet/dry wetter/drier
wide/narrow wider/narrower heavy/light heavier/lighter heaviest/lightest thick/thin thicker/thinner deep/shallow deeper/shallower
good/bad better/worse best/worst easy/difficult easier/harder easiest/hardest cheap/expensive cheaper>dearer near/far nearer/farther
nearest/farthest northern/southern eastern/western north-eastern/south-western north-western/south-eastern upper/lower inner/outer
internal/external domestic/foreign public/private rural/urban ancient/modern common/rare safe/dangerous legal/illegal
possible/impossible likely/unlikely important/unimportant successful/unsuccessful positive/negative male/female major/minor
maximum/minimum temporary/permanent voluntary/compulsory guilty/innocent alive/dead popular/unpopular visible/invisible
optimistic/pessimistic liberal/conservative developed/developing majority/minority full/empty present/absent single/married
friendly/hostile soft/hard loud/quiet bright/dark sharp/blunt rough/smooth simple/complex natural/artificial
similar/different equal/unequal fewer/more fewest/most less>more least>most aware/unaware able/unable willing/unwilling
active/inactive known/unknown true/false open/closed unanimous>divided organic/inorganic bilateral/unilateral polar/nonpolar
hydrophilic/hydrophobic acidic/alkaline military/civilian peaceful/violent tiny>huge huge>tiny enormous>tiny
`;

export const OPPOSITE_NOUNS = `
rise/fall increase/decrease growth/decline gain/loss victory/defeat success/failure beginning/end start/finish support/opposition
majority/minority maximum/minimum advantage/disadvantage strength/weakness profit/loss north/south east/west top/bottom
north-east/south-west north-west/south-east arrival/departure import/export demand/supply entrance/exit war/peace friend/enemy
ally/enemy ancestor/descendant predecessor/successor birth/death heat/cold day/night summer/winter spring/autumn buyer/seller
winner/loser teacher/pupil master/servant host/guest attack/defence attacker/defender left/right past/future cause/effect
improvement/deterioration agreement/disagreement approval/disapproval income/expenditure surplus/deficit shortage/surplus
acceptance/rejection creation/destruction presence/absence wealth/poverty knowledge/ignorance optimism/pessimism
front/back inside/outside morning/evening sunrise/sunset high/low parent/child
`;

export const OPPOSITE_OTHERS = `
before/after above/below over/under inside/outside up/down upwards/downwards forwards/backwards always/never often/rarely
frequently/rarely more/less most/least earlier/later early/late quickly/slowly rapidly/slowly sharply/slightly mostly>rarely
for/against with/without together/separately successfully/unsuccessfully partly/wholly partially/fully north/south east/west
northwards/southwards eastwards/westwards directly/indirectly legally/illegally voluntarily/involuntarily publicly/secretly
temporarily/permanently nearly>over almost>over outdoors/indoors abroad>at_home upstairs/downstairs deliberately/accidentally
willingly/unwillingly unanimously>narrowly 
positively/negatively well/badly better/worse best/worst
`;
