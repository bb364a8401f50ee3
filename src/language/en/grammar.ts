import type { GrammarPack } from '../grammar';

/** English verb forms. The irregular table is common knowledge; the endings are the spelling rules of any grammar. */
export const grammar: GrammarPack = {
  verbs: `
    abandon absorb accelerate accept access accommodate accomplish account achieve acknowledge acquire act activate
    adapt add address adjust administer adopt advance advertise advise advocate affect agree aim align allocate allow
    amend analyse analyze announce answer anticipate appear apply appoint approach approve archive argue arrange ask
    assemble assess assign assist assume assure attach attend attract audit authorize automate avoid award back backport
    balance ban base batch believe benchmark benefit block book boost bother brainstorm break bring broadcast budget
    bump bundle cache calculate call cancel capture care carry categorize cause celebrate centralize certify challenge
    change charge chase chat check circulate claim clarify clean clear click close coach code collaborate collapse
    collect combine comment commit communicate compare compile complain complete complicate comply concern conclude
    conduct configure confirm conform confuse connect consider consolidate consult contact contain continue contribute
    control convert convince cooperate coordinate copy correct correspond count cover create credit crash cross debate
    debug decide declare decline decouple decrease dedicate define delay delegate delete deliver demand demo demonstrate
    depend deploy deprecate derive describe deserve design detect determine develop diagnose differ disable disagree
    disallow disappear discard discourage discover discuss dismiss display dispose distribute divide document donate
    double download draft drain drop duplicate earn ease edit educate elect elevate eliminate email embed embrace
    emphasize employ empower enable encounter encourage end endorse enforce engage enhance enjoy ensure enter
    establish estimate evaluate examine exceed exchange exclude excuse execute exercise exist expand expect expire
    explain explore export expose express extend extract face facilitate fail fetch figure file fill filter finalise
    finalize finance finish fit fix flag flip focus follow force fork form formalize format formulate forward foster
    frame free freeze function fund gain gather generate grant group guarantee guess guide handle happen harm head help
    highlight hire hope host identify ignore illustrate imagine impact implement imply import impose improve include
    incorporate increase index indicate influence inform inherit initiate inject inline insist inspect install
    instruct integrate interrupt intend interact introduce invent invest investigate invite involve isolate issue iterate join
    judge jump justify keep kick label lack land last launch lead learn leave leverage license like limit link list
    listen load locate lock log look loop love lower maintain manage mandate map mark market match matter measure
    mention mentor merge message migrate mind minimise minimize miss mitigate mix model moderate modify monitor
    motivate mount move name narrow need negotiate nominate normalize note notice notify number object observe obtain
    occur offer open operate oppose optimise optimize order organise organize outline outsource overlap override
    overcome own pack package paint park parse participate partner pass patch pause perform permit persist phase phrase
    pick pilot pin ping place plan play please point poll populate port position post postpone practise prefer
    prepare present preserve press pretend prevent price prioritise prioritize process procure produce profile
    progress prohibit promise promote propose protect prove provide publicise publicize publish pull pump purchase
    push query question queue raise ramp range rank rate rationalize reach react realise realize rebase rebuild recall
    receive recognise recognize recommend reconcile reconsider record recover recruit recycle redesign redirect reduce
    refactor refer refine reflect refresh refund refuse regard register regulate reindex reinforce reject relate release
    relocate rely remain remember remind remove rename render rent renew reopen repair repeat replace reply report
    represent request require reschedule research reserve reset resolve respect respond restart restore restrict
    restructure result resume retain rethink retire retrieve return reuse reveal reverse revert review revise
    revisit reward rewrite risk roll rotate route rush safeguard sample satisfy save scale scan schedule scope
    score screen search secure seem select separate serve settle shape share shift ship shorten show sign simplify
    simulate skip slip smooth snapshot solicit solve sort sound source spec specify split sponsor spread squash stack
    staff stage standardise standardize start state stay step stick stop store streamline strengthen stress stretch
    greet kill ditch shelve scrap bin swap strike strip structure struggle study subscribe submit succeed suffer suggest suit summarise summarize supply
    support suppose surface surprise survey survive suspect suspend switch sync synchronize tackle tag talk target task
    tend test thank tidy tie time touch tour track trade train transfer transform transition translate travel treat
    triage trial trigger trim trust try tune turn tweak type unblock undergo undermine unify unite unlock update
    upgrade upload use utilise utilize validate value vary verify version view visit vote wait walk want warn waste
    watch weigh welcome widen wonder work worry wrap yield
    rework lease abolish halve triple pivot redesign relaunch troubleshoot prep debrief authorise grab mend revamp relax onboard offboard sunset fundraise reallocate rebrand recap repurpose resurrect restock rehearse reconvene ratify refurbish repaint
    resurface relaunch reimburse subsidise subsidize nurture mobilise mobilize pursue recommission decommission declutter timebox brief crowdsource
  `,
  irregular: [
    { base: 'be', past: 'was', participle: 'been', third: 'is', gerund: 'being' },
    { base: 'have', past: 'had', participle: 'had', third: 'has' },
    { base: 'do', past: 'did', participle: 'done', third: 'does' },
    { base: 'shrink', past: 'shrank', participle: 'shrunk' },
    { base: 'go', past: 'went', participle: 'gone', third: 'goes' },
    { base: 'arise', past: 'arose', participle: 'arisen' },
    { base: 'become', past: 'became', participle: 'become' },
    { base: 'begin', past: 'began', participle: 'begun', gerund: 'beginning' },
    { base: 'bend', past: 'bent', participle: 'bent' },
    { base: 'bet', past: 'bet', participle: 'bet', gerund: 'betting' },
    { base: 'bind', past: 'bound', participle: 'bound' },
    { base: 'break', past: 'broke', participle: 'broken' },
    { base: 'bring', past: 'brought', participle: 'brought' },
    { base: 'build', past: 'built', participle: 'built' },
    { base: 'burn', past: 'burned', participle: 'burned' },
    { base: 'buy', past: 'bought', participle: 'bought' },
    { base: 'catch', past: 'caught', participle: 'caught' },
    { base: 'choose', past: 'chose', participle: 'chosen' },
    { base: 'come', past: 'came', participle: 'come' },
    { base: 'cost', past: 'cost', participle: 'cost' },
    { base: 'cut', past: 'cut', participle: 'cut', gerund: 'cutting' },
    { base: 'deal', past: 'dealt', participle: 'dealt' },
    { base: 'die', past: 'died', participle: 'died', gerund: 'dying' },
    { base: 'dig', past: 'dug', participle: 'dug', gerund: 'digging' },
    { base: 'draw', past: 'drew', participle: 'drawn' },
    { base: 'drive', past: 'drove', participle: 'driven' },
    { base: 'eat', past: 'ate', participle: 'eaten' },
    { base: 'fall', past: 'fell', participle: 'fallen' },
    { base: 'feed', past: 'fed', participle: 'fed' },
    { base: 'feel', past: 'felt', participle: 'felt' },
    { base: 'fight', past: 'fought', participle: 'fought' },
    { base: 'find', past: 'found', participle: 'found' },
    { base: 'fit', past: 'fit', participle: 'fit', gerund: 'fitting' },
    { base: 'fly', past: 'flew', participle: 'flown' },
    { base: 'forget', past: 'forgot', participle: 'forgotten', gerund: 'forgetting' },
    { base: 'freeze', past: 'froze', participle: 'frozen' },
    { base: 'get', past: 'got', participle: 'got', gerund: 'getting' },
    { base: 'give', past: 'gave', participle: 'given' },
    { base: 'grow', past: 'grew', participle: 'grown' },
    { base: 'hear', past: 'heard', participle: 'heard' },
    { base: 'hide', past: 'hid', participle: 'hidden' },
    { base: 'hit', past: 'hit', participle: 'hit', gerund: 'hitting' },
    { base: 'hold', past: 'held', participle: 'held' },
    { base: 'hurt', past: 'hurt', participle: 'hurt' },
    { base: 'keep', past: 'kept', participle: 'kept' },
    { base: 'know', past: 'knew', participle: 'known' },
    { base: 'lay', past: 'laid', participle: 'laid' },
    { base: 'lead', past: 'led', participle: 'led' },
    { base: 'learn', past: 'learned', participle: 'learned' },
    { base: 'leave', past: 'left', participle: 'left' },
    { base: 'lend', past: 'lent', participle: 'lent' },
    { base: 'let', past: 'let', participle: 'let', gerund: 'letting' },
    { base: 'lie', past: 'lay', participle: 'lain', gerund: 'lying' },
    { base: 'lose', past: 'lost', participle: 'lost' },
    { base: 'make', past: 'made', participle: 'made' },
    { base: 'mean', past: 'meant', participle: 'meant' },
    { base: 'meet', past: 'met', participle: 'met' },
    { base: 'pay', past: 'paid', participle: 'paid' },
    { base: 'put', past: 'put', participle: 'put', gerund: 'putting' },
    { base: 'quit', past: 'quit', participle: 'quit', gerund: 'quitting' },
    { base: 'read', past: 'read', participle: 'read' },
    { base: 'rebuild', past: 'rebuilt', participle: 'rebuilt' },
    { base: 'rethink', past: 'rethought', participle: 'rethought' },
    { base: 'rewrite', past: 'rewrote', participle: 'rewritten' },
    { base: 'ride', past: 'rode', participle: 'ridden' },
    { base: 'ring', past: 'rang', participle: 'rung' },
    { base: 'rise', past: 'rose', participle: 'risen' },
    { base: 'run', past: 'ran', participle: 'run', gerund: 'running' },
    { base: 'say', past: 'said', participle: 'said' },
    { base: 'see', past: 'saw', participle: 'seen' },
    { base: 'seek', past: 'sought', participle: 'sought' },
    { base: 'sell', past: 'sold', participle: 'sold' },
    { base: 'send', past: 'sent', participle: 'sent' },
    { base: 'set', past: 'set', participle: 'set', gerund: 'setting' },
    { base: 'shoot', past: 'shot', participle: 'shot' },
    { base: 'show', past: 'showed', participle: 'shown' },
    { base: 'shut', past: 'shut', participle: 'shut', gerund: 'shutting' },
    { base: 'sing', past: 'sang', participle: 'sung' },
    { base: 'sink', past: 'sank', participle: 'sunk' },
    { base: 'sit', past: 'sat', participle: 'sat', gerund: 'sitting' },
    { base: 'sleep', past: 'slept', participle: 'slept' },
    { base: 'speak', past: 'spoke', participle: 'spoken' },
    { base: 'spend', past: 'spent', participle: 'spent' },
    { base: 'spin', past: 'spun', participle: 'spun', gerund: 'spinning' },
    { base: 'split', past: 'split', participle: 'split', gerund: 'splitting' },
    { base: 'spread', past: 'spread', participle: 'spread' },
    { base: 'stand', past: 'stood', participle: 'stood' },
    { base: 'stick', past: 'stuck', participle: 'stuck' },
    { base: 'strike', past: 'struck', participle: 'struck' },
    { base: 'sync', past: 'synced', participle: 'synced', gerund: 'syncing' },
    { base: 'take', past: 'took', participle: 'taken' },
    { base: 'teach', past: 'taught', participle: 'taught' },
    { base: 'tell', past: 'told', participle: 'told' },
    { base: 'think', past: 'thought', participle: 'thought' },
    { base: 'throw', past: 'threw', participle: 'thrown' },
    { base: 'tie', past: 'tied', participle: 'tied', gerund: 'tying' },
    { base: 'undergo', past: 'underwent', participle: 'undergone', third: 'undergoes' },
    { base: 'understand', past: 'understood', participle: 'understood' },
    { base: 'undo', past: 'undid', participle: 'undone', third: 'undoes' },
    { base: 'wake', past: 'woke', participle: 'woken' },
    { base: 'wear', past: 'wore', participle: 'worn' },
    { base: 'win', past: 'won', participle: 'won', gerund: 'winning' },
    { base: 'write', past: 'wrote', participle: 'written' },
    // Spelling rules cannot see the stress; these double their last consonant.
    { base: 'admit', past: 'admitted', participle: 'admitted', gerund: 'admitting' },
    { base: 'commit', past: 'committed', participle: 'committed', gerund: 'committing' },
    { base: 'submit', past: 'submitted', participle: 'submitted', gerund: 'submitting' },
    { base: 'permit', past: 'permitted', participle: 'permitted', gerund: 'permitting' },
    { base: 'refer', past: 'referred', participle: 'referred', gerund: 'referring' },
    { base: 'prefer', past: 'preferred', participle: 'preferred', gerund: 'preferring' },
    { base: 'transfer', past: 'transferred', participle: 'transferred', gerund: 'transferring' },
    { base: 'defer', past: 'deferred', participle: 'deferred', gerund: 'deferring' },
    { base: 'occur', past: 'occurred', participle: 'occurred', gerund: 'occurring' },
    { base: 'incur', past: 'incurred', participle: 'incurred', gerund: 'incurring' },
    { base: 'control', past: 'controlled', participle: 'controlled', gerund: 'controlling' },
    { base: 'rebut', past: 'rebutted', participle: 'rebutted', gerund: 'rebutting' },
    { base: 'format', past: 'formatted', participle: 'formatted', gerund: 'formatting' },
    { base: 'reformat', past: 'reformatted', participle: 'reformatted', gerund: 'reformatting' },
    { base: 'program', past: 'programmed', participle: 'programmed', gerund: 'programming' },
    { base: 'regret', past: 'regretted', participle: 'regretted', gerund: 'regretting' },
    { base: 'equip', past: 'equipped', participle: 'equipped', gerund: 'equipping' },
    { base: 'compel', past: 'compelled', participle: 'compelled', gerund: 'compelling' },
    { base: 'enrol', past: 'enrolled', participle: 'enrolled', gerund: 'enrolling' },
    { base: 'rerun', past: 'reran', participle: 'rerun', gerund: 'rerunning' },
  ],
  endings: {
    third: [
      { fits: '[^aeiou]y$', drop: 1, add: 'ies' },
      { fits: '(?:s|x|z|ch|sh|[^aeiou]o)$', drop: 0, add: 'es' },
      { fits: '', drop: 0, add: 's' },
    ],
    past: [
      { fits: '[^aeiou]y$', drop: 1, add: 'ied' },
      { fits: 'e$', drop: 0, add: 'd' },
      { fits: '^[^aeiou]*(?:qu)?[aeiou][bdgklmnprtvz]$', drop: 0, add: '*ed' },
      { fits: '', drop: 0, add: 'ed' },
    ],
    gerund: [
      { fits: 'ie$', drop: 2, add: 'ying' },
      { fits: '(?:ee|oe|ye)$', drop: 0, add: 'ing' },
      { fits: '[^e]e$', drop: 1, add: 'ing' },
      { fits: '^[^aeiou]*(?:qu)?[aeiou][bdgklmnprtvz]$', drop: 0, add: '*ing' },
      { fits: '', drop: 0, add: 'ing' },
    ],
  },
};
