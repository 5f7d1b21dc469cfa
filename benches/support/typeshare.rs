//! The peer of the whole tool: typeshare, which turns Rust types into those of one other language. How much longer than
//! typeshare a run takes is the same on a fast machine and on a slow one, which its milliseconds are not.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::process::text_of;

/// Where `make bench` puts it.
const TOOL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target/tools/bin/typeshare");

/// The command without its output, or how to get it.
pub fn tool() -> Result<&'static str, &'static str> {
    match Path::new(TOOL).exists() {
        true => Ok(TOOL),
        false => Err("typeshare is missing: `make bench` builds it into target/tools"),
    }
}

/// The arguments that turn the crate in a folder into one file of TypeScript.
pub fn arguments<'a>(from: &'a Path, to: &'a Path) -> [&'a str; 5] {
    [text_of(from), "--lang", "typescript", "-o", text_of(to)]
}

/// Writes what typeshare can say of a catalogue: every code by name in one enum, and a struct for each.
pub fn write(catalogue: &str, folder: &Path) {
    let names = catalogue
        .lines()
        .filter_map(|line| line.strip_prefix("    name: "));
    let mut codes = String::new();
    let mut infos = String::new();
    for name in names {
        let name: String = name.split('_').map(capital).collect();
        let _ = writeln!(
            codes,
            "    /// {name}: description of the code, with an action\n    {name},"
        );
        let _ = writeln!(
            infos,
            "/// What is known of {name}\n#[typeshare]\npub struct {name}Info {{ pub code: String, pub name: String, \
             pub title: String, pub description: String }}"
        );
    }
    let source = format!(
        "use typeshare::typeshare;\n\n/// Codes\n#[typeshare]\npub enum Code {{\n{codes}}}\n{infos}"
    );
    fs::create_dir_all(folder).expect("a folder for the source");
    fs::write(folder.join("lib.rs"), source).expect("room for the source");
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}
