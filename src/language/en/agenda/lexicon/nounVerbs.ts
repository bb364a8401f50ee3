/** Verbs that are at least as often nouns at the start of a topic. */
export const nounsFirst = `access account advance address appeal approach board balance bank base batch benchmark benefit block book
    brainstorm break broadcast budget bug build bump bundle cache call care cause challenge charge chat claim class
    clean coach code comment commit complaint concern conduct contact content contract control copy cost count court
    cover crash credit cross cut date deal debate debug default delay demand demo deposit design display document
    download draft drive drop email end estimate event exchange exercise exhibit experience experiment export
    extract face facility fall feature feed field figure file filter fine finance fire fit fix flag flow focus food
    force fork form format forward frame free function fund game gap gift goal grade grant group guarantee guide
    hand harm head heat help host house impact import increase index influence input insert interest interview
    inventory invite issue item job judge key kit label lack land launch lead leave lesson level license light
    limit line link list load loan lock log logo look loop love lunch mail majority map mark market master match
    matter measure meeting member memory mentor menu message milestone mind minute mix mock model monitor
    mount move music name need network note notice number object offer office open order outline output overlap
    override own pack package page paint paper parent park part partner party pass patch path patient pause pay peer
    people permit phase phone phrase picture piece pilot pin place play point poll pool port position post power
    practice present press price print process produce product profile program progress project promise promotion
    prompt proposal protest prototype provision public pull pump purchase push quality query question queue quote
    race range rank rate read reading record reform refund register regret release remote rent repair repeat replay
    reply request research reserve resource respect response rest result retreat return reveal revenue reward right
    risk role roll room root rotation round route rule run rush safety salary sale sample scale scan scene school
    scope score screen script search season seat second security seed segment sense series serve service session set
    setting shape shift show side sign signal site size skill slide slip slot smoke snack snapshot social
    solution sort sound source space spec speech spend split sponsor sport spot spread spring sprint squad stack
    staff stage stake stand standard start state status step stick stock stop storage store stream stress stretch
    strike strip structure struggle study style subject summary supply support surface surprise survey suspect
    switch sync syntax system table tag talk target task tax team technique template term test text theme
    thing thread threat ticket tie time title toilet tone tool top topic total touch tour track trade traffic
    train transfer transition transport travel treat treatment trend trial trigger trim trip trouble trust turn
    type uniform unit upgrade upload use user value variable vendor venue version video view visit voice volume
    volunteer walk wall warning waste watch water wave way website week weight welcome word work workshop
    worry wrap yard year zone human complete separate clear secure long short slow fast live dry double express last
    like net regular native thank`;

/** Verbs that can be nouns, but open a topic as verbs when an object follows. */
export const verbsFirst = `refactor revert merge try review update plan schedule vote discuss set share present fix change measure rename improve decide pick
    name close open move run build use start stop end add cut reset reduce increase approve get keep hold switch
    upgrade make document draft deploy launch hire appoint elect invite promote request
    brainstorm finish
    summarize`;
