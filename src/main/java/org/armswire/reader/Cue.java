package org.armswire.reader;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a word of a language may do for the grammar; each constant is a key under {@code words} in {@code seeds/languages}. */
enum Cue {
    /** Stage words: the recipient asks, the supplier weighs, both talk, somebody agrees, goods arrive, somebody refuses. */
    REQUESTED,
    CONSIDERED,
    /** The one who gets it asks for it. */
    ASKED,
    /** Several sellers want the same buyer. */
    CONTEST,
    /** Another who wants the same order, and not the competition: {@code French rival}. */
    OPPONENT,
    /** Who does has not been chosen, and another has: {@code lost out}. */
    LOST,
    /** What stands behind it has not been chosen: {@code over}. */
    PREFERRED,
    /** A government tells its parliament: as good as agreed. */
    NOTIFIED,
    /** With a parliament behind it, it is a notification: {@code laid before Congress}. */
    LAYS,
    PARLIAMENT,
    /** People of a government who are not named: {@code defence sources}. */
    SERVICE,
    /** What is given to win a buyer, not the goods themselves. */
    PITCH,
    /** Somebody wants it to be done. */
    DEMAND,
    /** Who says it has not decided yet: a buyer who weighs would like to get, a seller who weighs may give. */
    WEIGHED,
    /** Before an infinitive it says that it has been decided: {@code its decision to buy}. */
    DECISION,
    /** Before an infinitive, with a time between or not, it says that it has been decided: {@code voted on Monday to sell}. */
    DECIDES,
    /** What somebody has set out to do, and may fail with: {@code a bid to sell}. */
    ATTEMPT,
    /** Who does it wants somebody else to give: a buyer who urges asks, a third party who urges does not. */
    URGED,
    NEGOTIATING,
    AGREED,
    DELIVERED,
    /** What it governs goes on already: {@code began to}. */
    ONGOING,
    /** What has been handed over in part goes on to its end: {@code the last two}, {@code finish}. */
    REMAINING,
    /** What was agreed is done: {@code go through with}. */
    KEPT,
    /** Before a noun of transfer it makes it one that may come: {@code planned}. */
    PROSPECTIVE,
    /** After a noun of transfer it makes it one that somebody works for: {@code sales campaign}. */
    CAMPAIGN,
    /** Its present tense tells of the near future: {@code is sending}. */
    COMING,
    /** What is being done is agreed, and not handed over yet: {@code is selling}. */
    SELLING,
    /** A noun for one deal that is settled: {@code sale}. */
    ONCE,
    REFUSED,
    /** Leave to export: {@code licence}. */
    PERMIT,
    /** What it ends is a refusal: {@code broke its freeze}. */
    BROKEN,
    /** What is lifted besides a ban: {@code sanctions}. */
    LIMITED,
    /** What a government gives when it lets somebody sell: {@code gave its consent}. */
    CONSENT,
    /** A sum behind it is what something costs: {@code is worth $4 billion}. */
    PRICED,
    /** What something costs, itself: {@code the price tag}. */
    PRICE,
    /** A refusal of the deal that is its object, and of nothing else: {@code killed the sale}. */
    ENDED,
    /** Of a buyer it says what he would like to order, and what he has been promised: {@code expected to receive}. */
    EXPECTED,
    /** It goes on at present: {@code is being built}. */
    UNDERWAY,
    /** The goods have been promised and are not there yet: {@code due}. */
    AWAITED,
    /** What was promised comes: {@code receive}. */
    RECEIVE,
    /** What two do who talk with each other, and one who weighs alone. */
    DISCUSS,
    /** A refusal that needs no object: {@code dropped the idea}. */
    DROPPED,
    /** Stands for some of the goods that were named before: {@code some of its own}. */
    FEW,
    /** Puts goods by for somebody who is to get them: {@code set aside}. */
    ASIDE,
    /** Asked for goods, somebody may give some: {@code open to}. */
    WAVERS,
    /** Asked for goods, somebody gives none: {@code nothing to spare}. */
    DECLINES,
    /** Somebody would like to have what others have got: {@code interested}. */
    KEEN,
    /** Somebody deals with the maker of what others have got: {@code talking to the company}. */
    TREATS,
    /** Says of what was told before that it has come about: {@code has done so}, {@code arrived}. */
    DONE,
    /** A noun for the goods changing hands, after all has been agreed: {@code delivery}. */
    HANDOVER,
    /** Beside goods it makes them others than those told of before: {@code another}. */
    MORE,
    /** It will come, but has not: {@code not yet}. */
    PENDING,
    /** What is refused when nobody says anything: {@code comment}. */
    SILENT,
    /** Begins a clause that turns against the one before: {@code but}. */
    CONTRAST,
    /** Stands before what somebody would stop: {@code lobbied against the deal}. */
    CONTRARY,
    /** What goods do that come to somebody by themselves. */
    ARRIVE,
    /** Who does it brings it in, and gets it where the text says where it is from: {@code flew in shells from Serbia}. */
    INWARD,
    /** Comes by itself only where it is said where, whence or when: {@code come}. */
    COME,
    /** Says of a place that something comes there: {@code into}. */
    INTO,
    /** The goods are on their way to somebody. */
    BOUND,
    /** Somebody else gets hold of the goods on their way. */
    INTERCEPT,
    /** Somebody takes the goods from those who had them: {@code confiscated}. */
    SEIZED,
    /** Goods are found on their way and go no farther: {@code found aboard a dhow}. */
    SEIZURE,
    /** What goods travel in: {@code the dhow}. */
    CARRIER,
    /** The goods are found to come from somewhere: {@code traced to}. */
    TRACED,
    /** Undoes a refusal: an embargo that is lifted. */
    RESUMED,
    ALLEGED,
    DENY,
    /** Denies only what it is said of: {@code rejected the claim}. */
    DISPUTE,
    /** Said of a charge it denies it: {@code baseless}. */
    FALSE,
    /** What a denial must be about to count as one. */
    DENIABLE,
    /** Stands for what somebody was said to have done: {@code the allegation}, {@code this}. */
    CHARGE,
    SAY,
    /** Its object is the source: {@code according to}. */
    CITING,
    /** What is alleged is a bribe, not a transfer. */
    BRIBERY,
    /** People are asked what they think of it, which is nobody's plan: {@code would you support}. */
    POLL,
    /** Somebody acts whom nobody has named: {@code you}, {@code anyone}. */
    STRANGER,
    /** What the European Union and the Atlantic alliance are called for short. */
    BLOC,
    ALLIANCE,
    /** Tells how a maker does on the stock exchange, where the goods only say which maker it is. */
    BOURSE,
    /** Adds goods to those named before: {@code along with}. */
    ADDS,
    /** Makes of its subject the other side of the trade that it governs: {@code accounted for 40 per cent of its arms imports}. */
    ACCOUNTS,
    SUPPLY_NOUN,
    ACQUIRE_NOUN,
    DEAL_NOUN,
    /** A deal about goods or work, whatever other deals the article tells of: {@code contract}. */
    CONTRACT,
    /** Who does so has the goods, from whoever gave them: {@code fired missiles supplied by Oman}. */
    WIELDS,
    /** Whoever does it buys, and whoever it is done for sells: {@code awarded a contract}. */
    AWARDS,
    /** Whoever does it sells: {@code won a contract}. */
    WINS,
    /** A noun for who gives: whoever owns it gets: {@code India's biggest supplier}. */
    SUPPLIER,
    /** A noun of giving that a government allows or stops: {@code export}. */
    LICENSED,
    /** A noun of giving that nobody governs, though many would stop it: {@code flow}. */
    TRAFFIC,
    /** A noun of getting whose owner gives: {@code Boeing's customers}. */
    BUYER,
    /** What several states do with goods that they got: {@code fly}. */
    USE,
    /** Its sum goes on goods under {@code on}. */
    SPEND,
    /** Whom it leaves goods gets them: {@code let Poland have}. */
    LET,
    /** Helps somebody, with arms where the sentence says so: {@code backs}. */
    BACK,
    /** After goods, whoever makes them so gives them: {@code made tanks available to}. */
    AVAILABLE,
    /** A stretch of time: {@code years}. */
    SPAN,
    /** Tells of weapons in use, behind their name: {@code rockets fired from}. */
    FIRED,
    /** What somebody thinks of a deal, behind which {@code from} leads to no giver: {@code objections from Oman}. */
    STANCE,
    /** What a ship or a plane does with its cargo: {@code carrying}, {@code laden with}. */
    CARRIES,
    /** {@code fly}, {@code flew}: which gives only where goods are flown. */
    FLIES,
    /** {@code based}, {@code registered}: before {@code in}, where a firm has its seat. */
    SEAT,
    /** {@code Gulf}, {@code Bank}: what may be named after a state, as {@code the Gulf of Oman}, without being of it. */
    NAMED_AFTER,
    /** Thanks somebody for what he gave. */
    THANK,
    /** What a state means to spend, written down: {@code budget}. */
    PLAN,
    /** Before a verb it leaves the subject as it is: {@code helped arm}. */
    HELP,
    /** A verb of getting only where a number follows: {@code took 18}. */
    COUNTED,
    /** A noun for what goes on all the time: {@code sales}. */
    HABIT,
    EMBARGO,
    /** Goods that are given by their very name: {@code military aid}. */
    AID,
    /** Lends money to those who buy planes for passengers. */
    LENDER,
    /** Money with which a state helps another to have arms: {@code funding for Israel's Iron Dome}. */
    FUNDING,
    TO,
    FOR,
    FROM,
    BY,
    WITH,
    OF,
    IN,
    AGAINST,
    /** Leads to whom it is aimed at or done about, who takes no part in it: {@code to counter}, {@code in return for}. */
    AIM,
    BETWEEN,
    AND,
    OR,
    BE,
    HAVE,
    WILL,
    WOULD,
    NOT,
    /** Before goods it makes nothing of them: {@code sent no weapons}. */
    NONE,
    RELATIVE,
    /** A relative pronoun that says whose. */
    WHOSE,
    SUBORDINATE,
    CONDITIONAL,
    DETERMINER,
    PRONOUN,
    /** A pronoun that is never a subject: {@code them}. */
    OBJECTIVE,
    /** Stands for somebody named before. */
    PERSON,
    /** Stands for the government where the article is at home. */
    HOME,
    FORMER,
    LATTER,
    ACTOR_HEAD,
    /** Times that the day of publication tells. */
    YESTERDAY,
    LAST_WEEK,
    THIS_WEEK,
    NEXT_WEEK,
    LAST_MONTH,
    THIS_MONTH,
    NEXT_MONTH,
    LAST_YEAR,
    THIS_YEAR,
    NEXT_YEAR,
    /** Before a time it is past: {@code a year ago}. */
    AGO,
    /** An article that counts as one: {@code another}. */
    ONE,
    /** Goods that are counted even when they come singly: {@code a submarine}. */
    SINGLE,
    /** Measures something, so that its number counts no goods. */
    UNIT,
    /** After or before goods it makes parts of them: {@code missile technology}, {@code components for tanks}. */
    PART_HEAD,
    /** Work on goods that are there already, which are counted then: {@code upgrades to 70 jets}. */
    REFIT,
    /** What an air defence system fires, when it stands behind the system. */
    ROUNDS,
    /** What several goods come in: {@code the package}, {@code the notification}. */
    BUNDLE,
    /** Stands for one of the goods: {@code units}. */
    COUNTER,
    /** Gets goods as they come, and closes no deal: {@code imports}, {@code receives}. */
    IMPORTING,
    /** Makes a habit of the past of it: {@code in the past}, {@code for years}. */
    FORMERLY,
    /** Changes an order that stands: {@code cut its order}. */
    CHANGED,
    /** Makes a sum the price of one. */
    EACH,
    /** Behind goods it says that whoever has them is still to get them: {@code on order}. */
    ON_ORDER,
    /** Says that somebody has goods: {@code possesses}. */
    HOLD,
    /** Part of all that somebody has: {@code most of its arms}. */
    PORTION,
    /** What somebody has already, or is to be replaced. */
    FLEET,
    /** Says in what form a sum is paid: {@code $2 billion in loans}. */
    MONEY,
    /** Money that pays for something else. */
    BUDGET,
    /** Stands for a maker named before, when {@code the} is before it. */
    COMPANY,
    /** Stands for the state that the article is about, when {@code the} is before it. */
    STATE,
    /** A crowd of buyers that nobody names: {@code foreign}, {@code rogue states}. */
    VAGUE,
    /** Before a crowd it says that those in it are not named: {@code several}. */
    SOME,
    /** Before one of a crowd it says that he is not named: {@code an undisclosed}. */
    HIDDEN,
    /** A package or a deal has these goods in it. */
    CONTAIN,
    /** The owner's own forces move: no transfer. */
    DEPLOY,
    /** A verb of giving that also tells of forces on the move: {@code send}. */
    MOVE,
    /** Moves with its own crew, and is moved by nobody else: {@code bombers}. */
    CREWED,
    /** After the name of a state it makes a place of it: {@code the Iraq war}. */
    WAR,
    /** What forces are sent for by their own state: {@code disaster relief}. */
    MISSION,
    /** After a word for weapons it makes something else of it: {@code missile test}. */
    PROGRAM,
    REFLEXIVE,
    /** After goods it makes those who trade in them: {@code arms firms}. */
    TRADE,
    /** A deal of another kind, which {@code the deal} then means. */
    OTHER_DEAL,
    /** Names some of a crowd: {@code several nations including France}. */
    EXAMPLE,
    /** What it is done to is the one who is to give: {@code approached Washington to buy}. */
    APPROACH,
    /** After a noun of transfer it makes another noun of it: {@code supply chain}. */
    NO_TRANSFER,
    /** Verbs that may stand before an infinitive and that end a noun phrase: {@code may}. */
    MODAL,
    APPROX_MIN,
    APPROX_MAX,
    APPROX,
    /** Speaks without a name, and for no party: {@code sources}, {@code analysts}. */
    UNNAMED,
    /** Introduces somebody who speaks for no party. */
    EXPERT,
    MEDIA,
    /** A body that watches the trade in arms, by its name. */
    MONITOR,
    /** A word in the names of such bodies: {@code Institute}. */
    BODY,
    /** What a medium is called beside its name: {@code broadcaster}. */
    PRESS,
    /** Its object is who made something known: {@code documents seen by}. */
    LEAK,
    /** A noun for denying. */
    DENIAL,
    /** All whom it is about: {@code both governments}. */
    TOGETHER,
    /** How much of a trade is whose: told with a source, it is still told as fact. */
    SHARE,
    /** Before or after a name it makes somebody of it who speaks for an actor. */
    OFFICE,
    /** Stands for a medium named before: {@code the magazine}. */
    OUTLET,
    /** Opens a line that is no part of the article. */
    BOILERPLATE,
    /** Goods only where the text is military: {@code aircraft}, {@code engines}. */
    WEAK_GOODS,
    /** Weak goods that two states may well trade for other ends: {@code trucks}, {@code engines}. */
    DUAL,
    /** Makes its surroundings military. */
    MILITARY,
    /** Makes aircraft civil. */
    CIVIL,
    /** Gives one thing for another: {@code trade}. */
    EXCHANGE,
    /** Says more of what is got than of where the old goods go: {@code swap}. */
    TRADE_IN,
    /** Gives somebody goods for what he has given away. */
    COMPENSATE,
    /** What is told beside it goes the other way: {@code in return}. */
    RETURN,
    /** What states do together, which one of them leads: {@code initiative}. */
    INITIATIVE,
    /** Leads to the initiative by which goods come. */
    UNDER_LEAD,
    /** Where somebody keeps arms: {@code arsenals}. */
    STORE,
    /** A verb of getting only where it is said from whose store: {@code drew shells from the depots of Oman}. */
    STORED,
    /** Brings goods to others than those for whom they were made: {@code found its way}. */
    FINDS_WAY,
    /** Its subject is told to be in the package that was told of before: {@code part of it}. */
    PART_OF,
    /** Gives money for goods that another gets: {@code is paying for}. */
    PAY,
    /** Is beaten in a contest by whom it is said to be to: {@code lost out}. */
    LOSE,
    /** Wins a contest against its object: {@code beat}. */
    BEAT,
    /** Refers back to goods named before: {@code the deal}, {@code the jets}. */
    ANAPHOR,
    /** Stands for a system named before: {@code the same model}. */
    MODEL,
    /** Fighters whose country the article must tell. */
    REBELS,
    /** Fighters of no state, who are only called after one: {@code militias}. */
    IRREGULARS,
    /** States of a union, each of which gets what it buys: {@code allies}. */
    MEMBERS,
    /** States that share or buy a system. */
    PARTNERS,
    /** Kurdish fighters, whose country the article must tell. */
    KURDS,
    /** Marks who gets: {@code dem}. */
    DATIVE,
    /** Marks who gets before names of one gender: {@code der Ukraine}. */
    DATIVE_FEMININE,
    FEMININE,
    /** Marks whose doing a noun of transfer is: {@code Lieferungen der USA}. */
    GENITIVE,
    /** The first half of a verb whose prefix may stand apart; no list of words, it follows from the verbs. */
    PARTED,
    /** Belongs to the verb when it ends the clause: {@code liefert … aus}. */
    SEPARABLE,
    /** Is about the verb, wherever in the clause it stands: {@code lieferte die Raketen nicht}. */
    ADVERB,
    /** Makes hearsay of what has been done: {@code soll geliefert haben}. */
    HEARSAY,
    /** Its dot ends no sentence. */
    ABBREVIATION,
    /** Begins a sentence, so that an abbreviation before it ended one. */
    OPENER,
    /** What keeps somebody without, whom {@code from} leads to: {@code withheld aid from Oman}. */
    WITHHELD,
    /** Where buyers are whom nobody names: {@code sold overseas}, {@code delivered around the world}. */
    ABROAD,
    /** What a company does with an order that it gets: {@code landed a contract}. */
    LANDS,
    /** Says that somebody may do what he likes: {@code free}, {@code able}. */
    FREE,
    /** Wishes for what somebody else does: {@code hopes that Oman will buy}. */
    HOPE,
    /** Puts somebody out of a contest: {@code dropped}. */
    OUSTS,
    /** Lets somebody know, which is a notice where a parliament is told of a plan: {@code told Congress that it plans to sell}. */
    INFORMS,
    /** Lets go what was held up: {@code released}. */
    RELEASED,
    /** What is held up and let go: {@code the aid}, {@code the money}. */
    HELD,
    /** A force that the article does not say whose it is: {@code the Air Force}. */
    OWN_FORCE,
    /** What it is to somebody that another has been chosen: {@code a blow to Boeing}. */
    BLOW,
    /** Stands for an armed group named before: {@code the movement}. */
    FACTION,
    /** Puts somebody out of a programme: {@code expelled}. */
    EXPELS,
    /** Hands over what has been agreed on before: {@code deliver}. */
    DELIVERS,
    /** Before a noun of transfer it says that nothing came of it: {@code an abortive deal}. */
    FAILED,
    /** Follows what stands for goods and adds nothing to it: {@code has sent 18 so far}. */
    THUS_FAR,
    /** {@code relies on}: gets what it needs from there. */
    RELY,
    /** Tells somebody to do something: {@code ordered the government to stop}. */
    COMMAND,
    /** Stands in the way of what another decides on: {@code opposes}, {@code blocks}. */
    HINDERS,
    /** Says of who bids that he is no longer in a contest: {@code dropped out}, {@code came third}. */
    OUTED;

    static final Set<Cue> PREPOSITIONS = Collections.unmodifiableSet(EnumSet.range(TO, BETWEEN));
}
