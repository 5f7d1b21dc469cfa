//! The peer of reading: serde-saphyr's own deserializer, with the place of every value (`Spanned`) and nothing else.

#[path = "../../src/catalogue/node/spanned.rs"]
#[expect(
    dead_code,
    reason = "a tool would look at the values: here they are read only"
)]
mod tree;

use serde_saphyr::Spanned;
use tree::Value;

/// The word that makes this program read one file.
pub const READ: &str = "--read-with-places";
/// More of anything than the largest catalogue that is measured has.
const PLENTY: usize = 1 << 28;

/// Reads a file where this program was started for that; says whether it was.
pub fn read(arguments: &[String]) -> bool {
    let [word, file] = arguments else {
        return false;
    };
    let is_asked = word == READ;
    if is_asked {
        let text = std::fs::read_to_string(file).expect("the catalogue");
        let options = serde_saphyr::options! {
            with_snippet: false,
            emit_comments: false,
            budget: serde_saphyr::budget! {
                max_nodes: PLENTY,
                max_events: PLENTY,
                max_total_scalar_bytes: PLENTY,
            },
        };
        let tree: Spanned<Value<'_>> =
            serde_saphyr::from_str_with_options(&text, options).expect("YAML");
        // What comes after reading is not measured: the system takes the memory back.
        std::mem::forget(tree);
    }
    is_asked
}
