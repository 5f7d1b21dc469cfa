//! Generated catalogues: tame ones, which keep every rule, and hostile ones.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::scruffy::Tree;

/// How hard to try; PROPTEST_CASES says how often.
pub fn config() -> ProptestConfig {
    let mut config = ProptestConfig {
        failure_persistence: None,
        max_shrink_iters: 600,
        ..ProptestConfig::default()
    };
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = 100;
    }
    config
}

fn text(value: impl Into<String>) -> Tree {
    Tree::Text(value.into())
}

fn bare(value: impl ToString) -> Tree {
    Tree::Bare(value.to_string())
}

fn map(entries: Vec<(&str, Tree)>) -> Tree {
    let owned = entries
        .into_iter()
        .map(|(key, value)| (key.to_owned(), value));
    Tree::Map(owned.collect())
}

/// A line of words, of any length up to the limit of a message.
fn tame() -> BoxedStrategy<String> {
    let word = select(vec![
        "alpha", "Beta", "gamma's", "dé", "漢字", "epsilon.", "Z",
    ]);
    // At most 116 characters, so that every one of them may be a title.
    vec(word, 1..14).prop_map(|words| words.join(" ")).boxed()
}

/// Anything that YAML could stumble over.
fn hostile() -> BoxedStrategy<String> {
    let piece = select(vec![
        " ",
        "  ",
        "a",
        "word",
        "é",
        "漢",
        "#",
        " #",
        ":",
        ": ",
        "-",
        "- ",
        "'",
        "\"",
        "\\",
        "\n",
        "\n\n",
        "\t",
        "{",
        "}",
        "[",
        "]",
        ",",
        "&",
        "*",
        "!",
        "|",
        ">",
        "%",
        "@",
        "`",
        "~",
        "?",
        "=",
        "<<",
        "...",
        "---",
        "1",
        "0x1F",
        "1e3",
        ".5",
        "_",
        "+",
        "true",
        "null",
        "yes",
        "2024-01-01",
        "12:30",
        "\u{0}",
        "\u{7f}",
        "\u{85}",
        "\u{a0}",
        "\u{ad}",
        "\u{200b}",
        "\u{200d}",
        "\u{2028}",
        "\u{202e}",
        "\u{feff}",
        "\u{fffe}",
        "\u{e0001}",
        "😀",
        "long-word-without-any-space-in-it",
    ]);
    prop_oneof![
        vec(piece.clone(), 0..4).prop_map(|pieces| pieces.concat()),
        vec(piece, 0..60).prop_map(|pieces| pieces.concat()),
        tame(),
    ]
    .boxed()
}

/// A catalogue whose texts are of one kind, with its fields in canonical order.
fn catalogue(texts: BoxedStrategy<String>) -> impl Strategy<Value = Tree> {
    let codes = vec(code(texts.clone()), 1..5);
    let package = vec(texts.clone(), 3);
    let families = vec(texts.clone(), 2);
    (package, families, codes, any::<bool>()).prop_map(|(package, families, codes, more)| {
        let codes = codes
            .into_iter()
            .enumerate()
            .map(|(at, code)| numbered(code, at));
        let mut entries = vec![
            ("schema", bare(1)),
            (
                "package",
                map(vec![
                    ("name", text("acme-codes")),
                    ("version", text("0.1.0")),
                    ("title", text(&package[0])),
                    ("description", text(&package[1])),
                    ("license", text("MIT OR Apache-2.0")),
                    ("repository", text("https://example.com/acme")),
                ]),
            ),
            (
                "sources",
                Tree::List(vec![map(vec![
                    ("id", text("docs")),
                    ("title", text(&package[2])),
                ])]),
            ),
            (
                "families",
                Tree::List(vec![map(vec![
                    ("id", text("acme_result")),
                    ("title", text(&families[0])),
                    ("description", text(&families[1])),
                    ("pattern", text(r"[0-9]+|'\.")),
                    ("flows", Tree::List(vec![text("pay")])),
                ])]),
            ),
            (
                "channels",
                Tree::List(vec![map(vec![
                    ("id", text("timeout")),
                    ("title", text("Timeout")),
                    ("description", text("What comes too late.")),
                    ("stage", text("interim")),
                ])]),
            ),
            (
                "flows",
                Tree::List(vec![map(vec![
                    ("id", text("pay")),
                    ("title", text("Pay")),
                    (
                        "ids",
                        Tree::List(vec![
                            map(vec![("name", text("A")), ("presence", text("always"))]),
                            map(vec![("name", text("B")), ("presence", text("optional"))]),
                        ]),
                    ),
                    ("idempotency_key", Tree::List(vec![text("A")])),
                    ("channels", Tree::List(vec![text("timeout")])),
                ])]),
            ),
            ("codes", Tree::List(codes.collect())),
        ];
        if more {
            entries.push(("retired", Tree::List(Vec::new())));
        }
        map(entries)
    })
}

fn code(texts: BoxedStrategy<String>) -> impl Strategy<Value = Tree> {
    let message = option::of((texts.clone(), texts.clone()));
    let delay = option::of(1..100u32);
    let sources = option::of(Just(()));
    (vec(texts, 4), message, delay, sources, any::<bool>()).prop_map(
        |(texts, message, delay, sources, deprecated)| {
            let mut retry = vec![("when", text("after_delay"))];
            if let Some(delay) = delay {
                let pause = map(vec![("min", bare(delay)), ("max", bare(delay + 5))]);
                retry.push(("delay_seconds", pause));
            }
            retry.push(("confirm_first", bare(true)));
            let mut entries = vec![
                ("family", text("acme_result")),
                ("code", Tree::Code(String::new())),
                ("name", text("")),
                ("title", text(&texts[0])),
                ("outcome", text("failure")),
                ("description", text(&texts[1])),
                ("action", text(&texts[2])),
                ("fault", text("customer")),
                ("retry", map(retry)),
            ];
            if let Some((en, sw)) = message {
                entries.push((
                    "customer_message",
                    map(vec![("en", text(en)), ("sw", text(sw))]),
                ));
            }
            entries.push(("since", text("0.1.0")));
            if deprecated {
                let entry = vec![("since", text("0.1.0")), ("note", text(&texts[3]))];
                entries.push(("deprecated", map(entry)));
            }
            if sources.is_some() {
                entries.push(("sources", Tree::List(vec![text("docs")])));
            }
            entries.push(("evidence", text("official")));
            map(entries)
        },
    )
}

/// A code with a text and a name of its own.
fn numbered(code: Tree, at: usize) -> Tree {
    let Tree::Map(entries) = code else {
        return code;
    };
    let own = |(key, value): (String, Tree)| match key.as_str() {
        "code" => (
            key,
            Tree::Code(["0", "0017", "26", "1001", "9"][at].to_owned()),
        ),
        "name" => (key, text(format!("name_{at}"))),
        _ => (key, value),
    };
    Tree::Map(entries.into_iter().map(own).collect())
}

/// A catalogue that keeps every rule.
pub fn tame_catalogue() -> impl Strategy<Value = Tree> {
    catalogue(tame())
}

/// A catalogue with any texts, and with keys that nobody knows.
pub fn hostile_catalogue() -> impl Strategy<Value = Tree> {
    let key = select(vec!["x", "true", "17", "a b", "titel"]);
    let value = prop_oneof![
        hostile().prop_map(text),
        Just(bare("")),
        Just(bare("0x1F")),
        Just(bare("1.5")),
        vec(hostile().prop_map(text), 0..3).prop_map(Tree::List),
        vec(hostile().prop_map(text), 0..3).prop_map(|list| Tree::List(vec![Tree::List(list)])),
        hostile().prop_map(|inner| map(vec![("b", text(inner)), ("a", bare("~"))])),
        Just(Tree::Map(Vec::new())),
    ];
    // Into the root, or into one of the codes.
    let strays = vec(
        (option::of(any::<Index>()), any::<Index>(), key, value),
        0..4,
    );
    (catalogue(hostile()), strays).prop_map(|(mut tree, strays)| {
        for (code, place, key, value) in strays {
            let entries = match code {
                None => entries(&mut tree),
                Some(which) => {
                    let codes = entries(&mut tree)
                        .iter_mut()
                        .find(|(key, _)| key == "codes");
                    let Some((_, Tree::List(codes))) = codes else {
                        continue;
                    };
                    let at = which.index(codes.len());
                    entries(&mut codes[at])
                }
            };
            let at = place.index(entries.len() + 1);
            entries.insert(at, (key.to_owned(), value));
        }
        tree
    })
}

fn entries(tree: &mut Tree) -> &mut Vec<(String, Tree)> {
    match tree {
        Tree::Map(entries) => entries,
        _ => panic!("a map"),
    }
}

/// `tree` with the fields of every map in an order that `order` decides.
pub fn shuffled(tree: Tree, order: &[u8]) -> Tree {
    fn shuffle(tree: Tree, order: &[u8], at: &mut usize) -> Tree {
        match tree {
            Tree::List(entries) => {
                let entries = entries.into_iter().map(|entry| shuffle(entry, order, at));
                Tree::List(entries.collect())
            }
            Tree::Map(entries) => {
                let mut ranked: Vec<(u8, (String, Tree))> = entries
                    .into_iter()
                    .map(|(key, value)| {
                        *at += 1;
                        let rank = order.get(*at % order.len().max(1)).copied().unwrap_or(0);
                        (rank, (key, shuffle(value, order, at)))
                    })
                    .collect();
                ranked.sort_by_key(|(rank, _)| *rank);
                Tree::Map(ranked.into_iter().map(|(_, entry)| entry).collect())
            }
            other => other,
        }
    }
    shuffle(tree, order, &mut 0)
}
