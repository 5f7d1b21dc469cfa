//! Kiswahili. Lower case.

use super::{Group, Kind, Language, Use, When};

/// What stands in verbs by which we tell the customer: let know, inform (two words), tell, call, confirm.
/// Tuambie, tupigie and tuthibitishie ask the customer to.
pub(super) const TELLING: &[&str] = &[
    "kujulish",
    "kufahamish",
    "kuarif",
    "kuambi",
    "kupigi",
    "kuthibitish",
    "tathibitish",
    "nathibitish",
    "methibitish",
    "pothibitish",
    "thibitishe",
];

/// Verbs in the forms that differ: to one, to several, and the stem of wishes. Try, pay, pay for, send, start
/// (two words), do, put, enter, request, approve, complete, finish, order, buy, use, choose, continue, repeat.
pub(super) const VERBS: &str = "
    jaribu jaribuni jaribu
    lipa lipeni lipe
    lipia lipieni lipie
    tuma tumeni tume
    anza anzeni anze
    anzisha anzisheni anzishe
    fanya fanyeni fanye
    weka wekeni weke
    ingiza ingizeni ingize
    omba ombeni ombe
    idhinisha idhinisheni idhinishe
    kamilisha kamilisheni kamilishe
    maliza malizeni malize
    agiza agizeni agize
    nunua nunueni nunue
    tumia tumieni tumie
    chagua chagueni chague
    endelea endeleeni endelee
    rudia rudieni rudie
";

pub(super) static WORDS: Language = Language {
    words: &[
        (Kind::Alone, "rudia"),
        (Kind::Pays, "lipa lipia"),
        (Kind::Modifier, "m pesa mpesa stk ya la wa kwa simu pesa"),
        (Kind::Polite, "tafadhali"),
        (Kind::Adverb, "sasa tu kwanza"),
        (Kind::Between, "na ya haya hayo yako yenu"),
        // You need not, should not, are not asked to (now, and later); there is no; it is not.
        (
            Kind::Negation,
            "huhitaji hamhitaji hauhitaji hutahitaji hautahitaji hamtahitaji hupaswi haupaswi hampaswi hutakiwi
             hautakiwi hamtakiwi hutatakiwa hautatakiwa hulazimiki haulazimiki hutalazimika hautalazimika hutaombwa
             hautaombwa huombwi huwezi hauwezi huna hauna hamna haina hakuna haihitajiki hakuhitajiki haitakiwi
             hatutakuomba hatukuombi hatutaki hatuhitaji hayahitaji hayatahitaji hayapaswi hayatakiwi si sio siyo",
        ),
        (Kind::Abstains, "epuka"),
        // Need, of, you, necessity, reason, nor, or, good, safe.
        (
            Kind::Filler,
            "haja ya wa cha wewe lazima ulazima sababu wala au vyema vizuri salama",
        ),
        (Kind::Link, "wala au"),
        (Kind::Undoing, "kama ikiwa iwapo"),
        (Kind::Ahead, "kabla"),
        (Kind::Turn, "basi hivyo lakini kisha kwamba kuwa tafadhali"),
        (Kind::Waiting, "subiri subirini usubiri msubiri hadi mpaka"),
        (Kind::News, "uthibitisho ujumbe sms simu taarifa jibu arifa"),
        (Kind::Wetu, "wetu yetu letu zetu"),
        (Kind::Reassures, "lakini utarudishiwa tutakurudishia"),
    ],
    phrases: &[
        // Try later, try after, another attempt, please pay, pay now.
        (
            Use::Invites,
            "jaribu baadaye, ujaribu baadaye, kujaribu baadaye, jaribu baada, ujaribu baada, jaribu sasa,
             jaribio jingine, jaribio lingine, jaribio jipya, tafadhali lipa, tafadhali ulipe, tafadhali mlipe,
             lipa sasa, rejea malipo, rejelea malipo",
        ),
        (Use::Again, "tena, upya, mara nyingine, mara ya pili"),
        // Before an infinitive, or "you have not paid": before, you can, continue, return, you should, you need to,
        // in order to, remember, do not forget or fail or hesitate to, ready, choice but to, then.
        (
            Use::Lead,
            "kabla, unaweza, mnaweza, utaweza, endelea, uendelee, endeleeni, rejea, urejee, rudi, urudi, unapaswa,
             mnapaswa, unatakiwa, mnatakiwa, unahitaji, mnahitaji, utahitaji, lazima, inabidi, itabidi, ili, kumbuka,
             hakikisha, usisahau, usikose, usisite, usiache, tayari, budi, jaribu, ujaribu, maliza, umalize, kisha,
             halafu",
        ),
        // The product's name.
        (Use::Harmless, "lipa na m, lipa na mpesa"),
        (Use::Abstains, "epuka, jiepushe na, acha, bila"),
        (Use::FromUs, "kutoka kwetu"),
        (Use::Twice, "mara mbili"),
    ],
    groups: &[
        // Again, anew, another time, a second time, another payment, a new payment or request, the next request.
        Group {
            verbs: "jaribu lipa lipia tuma anza anzisha fanya weka ingiza omba idhinisha kamilisha agiza nunua",
            when: When::Always,
            far: true,
            then: "tena, upya, mara nyingine, mara ya pili, malipo ~ mengine|mapya,
                   ombi ~ jipya|lingine|jingine|linalofuata|lijalo, muamala ~ mpya|mwingine, njia nyingine,
                   njia mbadala, njia tofauti, kadi nyingine, nambari nyingine, namba nyingine, simu nyingine,
                   laini nyingine, akaunti nyingine",
        },
        Group {
            verbs: "fanya kamilisha maliza anza anzisha endelea",
            when: When::Asked,
            far: false,
            then: "malipo, muamala",
        },
        Group {
            verbs: "tuma",
            when: When::Asked,
            far: false,
            then: "pesa, kes, ksh, kshs, shilingi, malipo",
        },
        // It should be done, sent, paid or started; to be done.
        Group {
            verbs: "yafanywe yafanyike yatumwe yalipwe yaanzishwe ufanywe ufanyike utumwe uanzishwe lifanywe litumwe
                    lianzishwe ifanywe ifanyike kufanywa kufanyika kutumwa kuanzishwa",
            when: When::Always,
            far: true,
            then: "tena, upya, mara nyingine, mara ya pili",
        },
        // Before you (have not) try, pay, do, send, order, buy again.
        Group {
            verbs: "hujajaribu hujalipa hujalipia hujafanya hujatuma hujaagiza hujanunua",
            when: When::Asked,
            far: true,
            then: "tena, upya, mara nyingine, mara ya pili, malipo mengine",
        },
        // Another way, card, cash, another number or phone.
        Group {
            verbs: "tumia chagua",
            when: When::Asked,
            far: true,
            then: "njia nyingine, njia mbadala, njia tofauti, kadi, taslimu, paybill, till, nambari nyingine,
                   namba nyingine, simu nyingine, laini nyingine, akaunti nyingine",
        },
    ],
};
