//! From the document as written to the valid catalogue: references resolved, defaults filled in.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::document::{
    ChannelEntry, CodeEntry, DeprecatedEntry, Document, FamilyEntry, FlowEntry, List, PackageEntry,
    RetiredEntry, RetryEntry, SourceEntry,
};
use super::model::{
    Catalogue, Channel, Code, CustomerMessage, Delay, Deprecation, Family, Flow, FlowId, Package,
    Retired, Retry, SourceDocument,
};
use super::text::Text;
use crate::source::Located;

/// The index of a family, by its id.
type Families = HashMap<String, usize>;
/// The index of a code, by the text `family/code`.
type Codes = HashMap<String, usize>;

/// The catalogue; `None` where the document breaks a rule, which its findings then say.
pub(super) fn resolve(document: Document) -> Option<Catalogue> {
    let families: Vec<Family> = each(document.families, family)?;
    let family_index: Families = families
        .iter()
        .enumerate()
        .map(|(index, family)| (family.id.clone(), index))
        .collect();
    let entries = document.codes?.value;
    let code_index = code_index(&entries);
    let mut codes = Vec::with_capacity(entries.len());
    let mut by_family = vec![Vec::new(); families.len()];
    for entry in entries {
        let code = code(entry.value, &family_index, &code_index)?;
        by_family[code.family].push(codes.len());
        codes.push(code);
    }
    Some(Catalogue {
        package: package(document.package?.value)?,
        sources: each(document.sources, source)?,
        channels: each(document.channels, |entry| channel(entry, &family_index))?,
        flows: each(document.flows, flow)?,
        retired: each(document.retired, retired)?,
        families,
        codes,
        by_family,
        digest: OnceLock::new(),
    })
}

fn code_index(entries: &[Located<CodeEntry>]) -> Codes {
    let key = |entry: &CodeEntry| {
        let family = entry.family.as_ref()?;
        let code = entry.code.as_ref()?;
        Some(format!("{}/{}", &*family.value, &*code.value))
    };
    let keys = entries.iter().map(|entry| key(&entry.value));
    keys.enumerate()
        .filter_map(|(index, key)| Some((key?, index)))
        .collect()
}

/// Every entry of a list, an absent list being an empty one.
fn each<T, U>(
    list: Option<Located<List<T>>>,
    mut make: impl FnMut(T) -> Option<U>,
) -> Option<Vec<U>> {
    let entries = list.map(|list| list.value).unwrap_or_default();
    entries.into_iter().map(|entry| make(entry.value)).collect()
}

fn text<K>(field: Option<Located<Text<K>>>) -> Option<String> {
    Some(field?.value.into_string())
}

fn texts<K>(list: Option<Located<List<Text<K>>>>) -> Option<Vec<String>> {
    each(list, |text| Some(text.into_string()))
}

fn package(entry: PackageEntry) -> Option<Package> {
    Some(Package {
        name: text(entry.name)?,
        version: text(entry.version)?,
        title: text(entry.title)?,
        description: text(entry.description)?,
        license: text(entry.license)?,
        repository: text(entry.repository)?,
    })
}

fn source(entry: SourceEntry) -> Option<SourceDocument> {
    Some(SourceDocument {
        id: text(entry.id)?,
        title: text(entry.title)?,
        url: text(entry.url),
    })
}

fn family(entry: FamilyEntry) -> Option<Family> {
    Some(Family {
        id: text(entry.id)?,
        title: text(entry.title)?,
        description: text(entry.description)?,
        pattern: text(entry.pattern)?,
        http_status_prefix: entry.http_status_prefix.is_some_and(|yes| yes.value),
        flows: texts(entry.flows)?,
    })
}

fn channel(entry: ChannelEntry, families: &Families) -> Option<Channel> {
    let family = match text(entry.family) {
        Some(id) => Some(*families.get(&id)?),
        None => None,
    };
    Some(Channel {
        id: entry.id?.value,
        title: text(entry.title)?,
        description: text(entry.description)?,
        field: text(entry.field),
        stage: entry.stage?.value,
        family,
    })
}

fn flow(entry: FlowEntry) -> Option<Flow> {
    let ids = each(entry.ids, |id| {
        Some(FlowId {
            name: text(id.name)?,
            presence: id.presence?.value,
        })
    });
    Some(Flow {
        id: text(entry.id)?,
        title: text(entry.title)?,
        ids: ids?,
        idempotency_key: texts(entry.idempotency_key)?,
        channels: each(entry.channels, Some)?,
    })
}

fn retired(entry: RetiredEntry) -> Option<Retired> {
    Some(Retired {
        family: text(entry.family)?,
        code: text(entry.code)?,
        name: text(entry.name)?,
        since: text(entry.since)?,
    })
}

fn code(entry: CodeEntry, families: &Families, codes: &Codes) -> Option<Code> {
    let message = entry.customer_message.map(|message| {
        Some(CustomerMessage {
            en: text(message.value.en)?,
            sw: text(message.value.sw)?,
        })
    });
    Some(Code {
        family: *families.get(&*entry.family?.value)?,
        code: text(entry.code)?,
        name: text(entry.name)?,
        title: text(entry.title)?,
        outcome: entry.outcome?.value,
        description: text(entry.description)?,
        action: text(entry.action)?,
        fault: entry.fault.map(|fault| fault.value),
        retry: match entry.retry {
            Some(entry) => retry(entry.value)?,
            None => Retry::NONE,
        },
        http_status: match entry.http_status {
            Some(status) => Some(u16::try_from(status.value).ok()?),
            None => None,
        },
        reply: entry.reply.is_some_and(|yes| yes.value),
        customer_message: present(message)?,
        see_also: each(entry.see_also, |reference| codes.get(&*reference).copied())?,
        since: text(entry.since)?,
        deprecated: present(
            entry
                .deprecated
                .map(|entry| deprecation(entry.value, codes)),
        )?,
        sources: texts(entry.sources)?,
        evidence: entry.evidence?.value,
    })
}

/// An absent field is well; a field that is there but broken is not.
fn present<T>(field: Option<Option<T>>) -> Option<Option<T>> {
    match field {
        Some(broken_or_not) => broken_or_not.map(Some),
        None => Some(None),
    }
}

fn retry(entry: RetryEntry) -> Option<Retry> {
    let delay = entry.delay_seconds.map(|delay| {
        Some(Delay {
            min: delay.value.min?.value,
            max: delay.value.max?.value,
        })
    });
    Some(Retry {
        when: entry.when?.value,
        delay_seconds: present(delay)?,
        backoff: entry.backoff.map(|backoff| backoff.value),
        max_attempts: entry.max_attempts.map(|attempts| attempts.value),
        confirm_first: entry.confirm_first?.value,
    })
}

fn deprecation(entry: DeprecatedEntry, codes: &Codes) -> Option<Deprecation> {
    let replacement = text(entry.r#use).map(|reference| codes.get(&reference).copied());
    Some(Deprecation {
        since: text(entry.since)?,
        note: text(entry.note)?,
        replacement: present(replacement)?,
    })
}
