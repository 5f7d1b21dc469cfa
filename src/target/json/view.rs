//! What the templates of the `json` target print.

use crate::catalogue::{
    Catalogue, Channel, Code, CustomerMessage, Deprecation, Family, Flow, FlowId, Package, Retired,
    Retry, SourceDocument,
};
use crate::fragment::commonmark::Inline;
use crate::fragment::json::{Text, Words};

/// How deep the fields of an entry stand.
const ENTRY: usize = 6;

/// An item of the catalogue. The whole catalogue is one, too.
pub(super) struct View<'a, T> {
    catalogue: &'a Catalogue,
    item: &'a T,
}

/// The whole document.
pub(super) type Document<'a> = View<'a, Catalogue>;

/// The texts of an item that are printed as they are.
macro_rules! texts {
    ($( $item:ident: $($text:ident),+; )+) => { $(
        impl<'a> View<'a, $item> {
            $( pub fn $text(&self) -> Text<'a> {
                Text(&self.item.$text)
            } )+
        }
    )+ };
}

texts! {
    Package: name, version, title, description, license, repository;
    SourceDocument: id, title;
    Family: id, title, description, pattern;
    Channel: title, description;
    Flow: id, title;
    FlowId: name;
    Code: code, name, title, description, action, since;
    CustomerMessage: en, sw;
    Deprecation: since, note;
    Retired: family, code, name, since;
}

/// The lists of an item.
macro_rules! lists {
    ($( $holder:ident: $($list:ident of $item:ident),+; )+) => { $(
        impl<'a> View<'a, $holder> {
            $( pub fn $list(&self) -> impl ExactSizeIterator<Item = View<'a, $item>> {
                let catalogue = self.catalogue;
                let items = self.item.$list.iter();
                items.map(move |item| View { catalogue, item })
            } )+
        }
    )+ };
}

lists! {
    Catalogue: sources of SourceDocument, families of Family, channels of Channel,
        flows of Flow, codes of Code, retired of Retired;
    Flow: ids of FlowId;
}

impl<'a> View<'a, Catalogue> {
    pub const fn new(catalogue: &'a Catalogue) -> Self {
        Self {
            catalogue,
            item: catalogue,
        }
    }

    pub fn package(&self) -> View<'a, Package> {
        View {
            catalogue: self.catalogue,
            item: &self.catalogue.package,
        }
    }

    pub fn digest(&self) -> Text<'a> {
        Text(self.catalogue.digest())
    }

    /// The licence for Markdown: its grammar leaves nothing to escape.
    pub fn markdown_license(&self) -> Inline<'a> {
        Inline(&self.catalogue.package.license)
    }

    pub fn markdown_title(&self) -> Inline<'a> {
        Inline(&self.catalogue.package.title)
    }

    pub fn markdown_description(&self) -> Inline<'a> {
        Inline(&self.catalogue.package.description)
    }
}

impl<'a> View<'a, SourceDocument> {
    pub fn url(&self) -> Option<Text<'a>> {
        self.item.url.as_deref().map(Text)
    }
}

impl View<'_, Family> {
    pub fn http_status_prefix(&self) -> bool {
        self.item.http_status_prefix
    }

    pub fn flows(&self) -> Words {
        Words::last_value("flows", ENTRY, &self.item.flows)
    }
}

impl<'a> View<'a, Channel> {
    pub fn id(&self) -> &'static str {
        self.item.id.as_str()
    }

    pub fn field(&self) -> Option<Text<'a>> {
        self.item.field.as_deref().map(Text)
    }

    pub fn stage(&self) -> &'static str {
        self.item.stage.as_str()
    }

    pub fn family(&self) -> Option<Text<'a>> {
        let family = &self.catalogue.families[self.item.family?];
        Some(Text(&family.id))
    }
}

impl View<'_, Flow> {
    pub fn idempotency_key(&self) -> Words {
        Words::value("idempotency_key", ENTRY, &self.item.idempotency_key)
    }

    pub fn channels(&self) -> Words {
        let ids = self.item.channels.iter().map(|id| id.as_str());
        Words::last_value("channels", ENTRY, ids)
    }
}

impl View<'_, FlowId> {
    pub fn presence(&self) -> &'static str {
        self.item.presence.as_str()
    }
}

impl<'a> View<'a, Code> {
    pub fn family(&self) -> Text<'a> {
        Text(&self.catalogue.family_of(self.item).id)
    }

    pub fn outcome(&self) -> &'static str {
        self.item.outcome.as_str()
    }

    pub fn fault(&self) -> Option<&'static str> {
        self.item.fault.map(|fault| fault.as_str())
    }

    pub fn retry(&self) -> &'a Retry {
        &self.item.retry
    }

    pub fn http_status(&self) -> Option<u16> {
        self.item.http_status
    }

    pub fn reply(&self) -> bool {
        self.item.reply
    }

    pub fn customer_message(&self) -> Option<View<'a, CustomerMessage>> {
        let catalogue = self.catalogue;
        let item = self.item.customer_message.as_ref()?;
        Some(View { catalogue, item })
    }

    pub fn see_also(&self) -> Words {
        let codes = self.item.see_also.iter();
        let references = codes.map(|index| reference(self.catalogue, *index));
        Words::value("see_also", ENTRY, references)
    }

    pub fn deprecated(&self) -> Option<View<'a, Deprecation>> {
        let catalogue = self.catalogue;
        let item = self.item.deprecated.as_ref()?;
        Some(View { catalogue, item })
    }

    pub fn sources(&self) -> Words {
        Words::value("sources", ENTRY, &self.item.sources)
    }

    pub fn evidence(&self) -> &'static str {
        self.item.evidence.as_str()
    }
}

impl View<'_, Deprecation> {
    /// The code to use instead, as `family/code`.
    pub fn replacement(&self) -> Option<String> {
        let index = self.item.replacement?;
        Some(reference(self.catalogue, index))
    }
}

fn reference(catalogue: &Catalogue, index: usize) -> String {
    let code = &catalogue.codes[index];
    format!("{}/{}", catalogue.family_of(code).id, code.code)
}
