//! What the page allows itself: its own style and script, byte for byte, and nothing else.

use data_encoding::BASE64;
use sha2::{Digest as _, Sha256};

/// The sources of a Content-Security-Policy for one style and one script.
pub(super) struct Policy {
    pub style: String,
    pub script: String,
}

impl Policy {
    /// Allows `style` and `script` exactly as they stand between their tags.
    pub fn new(style: &str, script: &str) -> Self {
        Self {
            style: source(style),
            script: source(script),
        }
    }
}

fn source(text: &str) -> String {
    format!("sha256-{}", BASE64.encode(&Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::source;

    #[test]
    fn the_digest_is_that_of_the_standard() {
        // The example of section 8.4 of Content Security Policy Level 3.
        assert_eq!(
            source("alert('Hello, world.');"),
            "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng="
        );
    }
}
