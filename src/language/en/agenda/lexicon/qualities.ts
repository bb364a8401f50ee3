/** Adjectives. */
export const adjectives = `invariant stale back nonlinear void rude damp antisocial miscellaneous further racist sexist near changing landing parental paternal maternal closing opening working standing living voting wet dry muddy icy snowy rainy noisy quieter bright dark dim cheap expensive brief calm crowded dirty tidy dusty
    empty faulty flaky fragile funny gentle grateful heated hidden honest humid inner itchy joint keen kind lively
    loose lost loud lucky mild neat nervous northern southern eastern western painful plain polite proud rare raw
    rusty scary shiny shy sick silent skilled slim spare steep sticky stiff surplus swift tall thick tired unpaid
    vague vast weird wise able academic accessible active actual additional adequate administrative advanced
    aggregate agile annual appropriate asynchronous automatic available bad basic better big biannual broken capital
    central certain clean clear closed cold collective common communal complete complex complicated compulsory
    concrete confidential consistent constant contemporary continuous convenient cool core corporate correct
    creative critical cross-team cultural current custom daily dead deep default definite democratic dependent
    different difficult digital direct disciplinary discriminated domestic double due dynamic early easy economic
    editorial educational effective efficient electronic eligible environmental equal essential ethical existing
    experimental extended external extra extraordinary false familiar fast federal financial flat flexible formal
    free fresh frequent friendly full functional fundamental general generic global good great green hard healthy
    heavy high historic historical holistic hot huge human hybrid ideal identical immediate implicit important
    improved inactive incoming inclusive incompatible inconsistent independent indirect individual industrial
    informal inherent initial innovative intellectual interested interesting interim intermediate internal
    international interpolated invalid key large late lazy legal light limited linear little live local logical lone
    long long-term low lower main major mandatory manual maximum meaningful medical mental minimal minimum minor
    missing mixed mobile modern modest monthly moral multiple municipal mutual narrow national native natural
    necessary negative new nice nominal non-nullable normal null nullable numeric obvious occasional odd offline old
    ongoing online open operational optimal optional ordinary organizational organisational original outdoor outer
    outgoing outstanding overall overdue parallel partial past pastoral peaceful pending permanent personal physical
    planned political poor popular positive possible potential practical predictable preliminary previous primary
    prior private proactive productive professional proper proposed prospective public quarterly quick quiet random
    rapid ready real realistic reasonable recent recurring red redundant regional regular related relative relevant
    reliable religious remaining remote repeated required reserved residential responsible rich rough round rural
    safe same sanitary satisfied secondary secure selective senior sensible sensitive separate serious severe sexual
    shared sharp short short-term significant similar simple single slow small smart smooth social soft solar solid
    sound spatial special specific spiritual stable standalone standard static statistical steady strategic strict
    strong structural structured stuck sub substantial successful sudden suitable super supplementary supposed
    sustainable sweet synchronous systematic technical temporary tentative terrible thematic thin tight timely tiny
    top total tough traditional transparent true typical ultimate unclear unconstrained unfair uniform unique
    universal unknown unlimited unresolved unsafe unstable unusual upcoming upper urban urgent useful usual valid
    valuable variable various verbal viable virtual visible visual vital voluntary vulnerable warm weak weekly
    welcome whole wide wild willing wrong yearly young
    absent adult advisory aged alcoholic alternate amateur angry artistic associated athletic autistic aware awful
    awkward bilingual blank brilliant busy casual chemical chronic civic civil classic classical clever clinical
    coastal commercial competent confident controversial criminal crucial damaged delicate dental detailed
    disappointed disused diverse dramatic eco elderly elite emotional enclosed entire equestrian ethnic evident
    excellent explicit extreme favorite federated fiscal folk foreign genetic genuine giant gradual graphic handmade
    herbal homeless homemade honorary ill illegal inadequate incomplete incorrect inpatient insufficient
    intermittent irregular laminated leafy legitimate liberal literary livestock managerial marginal mechanical
    merry messy middle military monetary multilingual nearby needy neglected neutral nuclear obsolete occupational
    organic orthodox outpatient outright overgrown oversized paediatric paperless pedagogical perfect perinatal
    peripheral persistent pharmaceutical plastic postal postgraduate postnatal pregnant prepaid psychiatric
    psychological renowned respiratory robust scientific seasonal slippery smelly suburban surgical sustained
    talented theatrical therapeutic thorough tricky tropical unable uncertain underage undergraduate underground
    uneven unexpected unfinished unhealthy unpleasant unrealistic unrestricted unused unwanted upstairs usable vegan
    vegetarian veteran vintage vocational volatile widespread`;

/** Adverbs. */
export const adverbs = `forever again already also always currently directly early eventually fully generally here immediately jointly just
    later likely maybe mostly never now often only outside overall perhaps possibly potentially previously properly
    quickly rather really recently regularly still soon then there together too usually very well yet inside ahead
    abroad off instead not how when where why north south east west`;
