//! The digest of a catalogue's meaning.

use std::io::{self, BufWriter, Read};

use data_encoding::HEXLOWER;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::model::{Catalogue, Channel, Code, Family, Flow, Retired, SourceDocument};

/// What two catalogues have to share to mean the same, every list in an order of its own content.
/// The order of these fields, and of those of the model, is part of the digest: a test pins it.
#[derive(Serialize)]
struct Meaning<'a> {
    sources: Vec<&'a SourceDocument>,
    families: Vec<&'a Family>,
    channels: Vec<ChannelMeaning<'a>>,
    flows: Vec<&'a Flow>,
    codes: Vec<CodeMeaning<'a>>,
    retired: Vec<&'a Retired>,
}

#[derive(Serialize)]
struct ChannelMeaning<'a> {
    family: Option<&'a str>,
    #[serde(flatten)]
    channel: &'a Channel,
}

#[derive(Serialize)]
struct CodeMeaning<'a> {
    family: &'a str,
    see_also: Vec<(&'a str, &'a str)>,
    replacement: Option<&'a str>,
    #[serde(flatten)]
    code: &'a Code,
}

/// The digest of a catalogue's meaning, as `sha256:` and 64 hexadecimal digits.
#[must_use]
pub fn digest(catalogue: &Catalogue) -> String {
    let mut writer = BufWriter::new(Hasher(Sha256::new()));
    // Hashing cannot fail, and neither can the serializing of plain structs.
    let written = serde_json::to_writer(&mut writer, &meaning(catalogue));
    debug_assert!(written.is_ok());
    let hasher = writer
        .into_inner()
        .map_or_else(|_| Sha256::new(), |hasher| hasher.0);
    written_out(hasher)
}

/// The digest of some bytes, in the same form.
#[must_use]
pub fn digest_bytes(bytes: &[u8]) -> String {
    written_out(Sha256::new_with_prefix(bytes))
}

/// The digest of all that `reader` gives, in the same form.
///
/// # Errors
/// What the reader refuses.
pub fn digest_read(mut reader: impl Read) -> io::Result<String> {
    let mut hasher = Hasher(Sha256::new());
    io::copy(&mut reader, &mut hasher)?;
    Ok(written_out(hasher.0))
}

fn written_out(hasher: Sha256) -> String {
    let mut text = String::from("sha256:");
    HEXLOWER.encode_append(&hasher.finalize(), &mut text);
    text
}

fn meaning(catalogue: &Catalogue) -> Meaning<'_> {
    let family_id = |index: usize| catalogue.families[index].id.as_str();
    let identity = |index: usize| {
        let code = &catalogue.codes[index];
        (family_id(code.family), code.code.as_str())
    };
    let mut codes: Vec<CodeMeaning<'_>> = catalogue
        .codes
        .iter()
        .map(|code| CodeMeaning {
            family: family_id(code.family),
            see_also: sorted_by(code.see_also.iter().map(|index| identity(*index)), |pair| {
                *pair
            }),
            replacement: code
                .deprecated
                .as_ref()
                .and_then(|deprecated| Some(identity(deprecated.replacement?).1)),
            code,
        })
        .collect();
    codes.sort_unstable_by_key(|code| (code.family, code.code.code.as_str()));
    let channels = catalogue.channels.iter().map(|channel| ChannelMeaning {
        family: channel.family.map(family_id),
        channel,
    });
    Meaning {
        sources: sorted_by(&catalogue.sources, |source| source.id.clone()),
        families: sorted_by(&catalogue.families, |family| family.id.clone()),
        channels: sorted_by(channels, |channel| channel.channel.id),
        flows: sorted_by(&catalogue.flows, |flow| flow.id.clone()),
        codes,
        retired: sorted_by(&catalogue.retired, |retired| {
            (
                retired.family.clone(),
                retired.code.clone(),
                retired.name.clone(),
            )
        }),
    }
}

fn sorted_by<T, K: Ord>(items: impl IntoIterator<Item = T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut items: Vec<T> = items.into_iter().collect();
    items.sort_by_key(key);
    items
}

struct Hasher(Sha256);

impl io::Write for Hasher {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
