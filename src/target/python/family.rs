//! A family under the names that it has in the package, and its two modules.

use std::fmt::{self, Write};

use super::codes::EnumModule;
use super::layout::{File as _, Module};
use super::readme::markdown;
use super::table::TableModule;
use crate::catalogue::{Catalogue, Code, CustomerMessage};
use crate::files::FileSet;
use crate::fragment::python::{DocLines, LINE_WIDTH, printable};
use crate::name::Case;
use crate::target::RenderError;

/// A family under the names that it has in the package.
pub struct Family<'a> {
    /// The id, which is also the name of its modules.
    pub id: &'a str,
    /// Its title.
    pub title: &'a str,
    /// Its description.
    pub description: &'a str,
    /// Its enum.
    pub class: String,
    /// Its member of `Family`.
    pub constant: String,
    /// The function that reads its codes.
    pub decoder: String,
    /// Its place in the catalogue.
    pub index: usize,
}

impl<'a> Family<'a> {
    /// The family with this index.
    pub fn new(catalogue: &'a Catalogue, index: usize) -> Self {
        let family = &catalogue.families[index];
        Self {
            id: &family.id,
            title: &family.title,
            description: &family.description,
            class: Case::UpperCamel.apply(&family.id),
            constant: Case::ShoutySnake.apply(&family.id),
            decoder: format!("decode_{}", family.id),
            index,
        }
    }

    /// The module of its enum, inside the package.
    pub fn codes_module(&self) -> String {
        format!("_codes.{}", self.id)
    }

    /// The module of its table, inside the package.
    pub fn table_module(&self) -> String {
        format!("_table.{}", self.id)
    }

    /// The head of the function that reads its codes.
    pub fn decoder_signature(&self) -> String {
        let (decoder, class) = (&self.decoder, &self.class);
        let line = format!("def {decoder}(code: str) -> {class} | UnknownCode:");
        if line.len() <= LINE_WIDTH {
            return line;
        }
        format!("def {decoder}(\n    code: str,\n) -> {class} | UnknownCode:")
    }

    /// Its entry in a dict of decoders.
    pub fn decoder_entry(&self) -> String {
        let line = format!("Family.{}: {},", self.constant, self.decoder);
        if 4 + line.len() <= LINE_WIDTH {
            return line;
        }
        format!(
            "Family.{}: (\n        {}\n    ),",
            self.constant, self.decoder
        )
    }

    /// The assignment of its member of `Family`.
    pub fn member(&self) -> String {
        let line = format!("{} = \"{}\"", self.constant, self.id);
        if 4 + line.len() <= LINE_WIDTH {
            return line;
        }
        format!("{} = (\n        \"{}\"\n    )", self.constant, self.id)
    }

    /// The first line of that member's docs.
    pub const fn summary(&self) -> Summary<'_> {
        Summary(self)
    }

    /// Its title in a cell of a Markdown table.
    pub fn markdown_title(&self) -> String {
        markdown(self.title).replace('|', "\\|")
    }

    /// Adds the two modules.
    pub fn render(
        &self,
        catalogue: &Catalogue,
        module: &Module,
        files: &mut FileSet,
    ) -> Result<(), RenderError> {
        let size = 2048 + catalogue.codes_of(self.index).map(size_of).sum::<usize>();
        let codes = EnumModule::new(self, catalogue, module).render_large(size)?;
        files.add(module.path(&format!("_codes/{}.py", self.id)), codes)?;
        let table = TableModule::new(self, catalogue, module).render_large(size)?;
        files.add(module.path(&format!("_table/{}.py", self.id)), table)?;
        Ok(())
    }
}

/// How a family is read, with the quotes that open a docstring.
pub struct Summary<'a>(&'a Family<'a>);

impl Summary<'_> {
    fn write(&self, dest: &mut dyn Write) -> fmt::Result {
        let Family { class, decoder, .. } = self.0;
        let mut lines = DocLines::new(dest, 4);
        lines.ours(&format!("\"\"\"{class}, read by `{decoder}`."))
    }
}

printable!(Summary<'_>);

/// About how many bytes a code takes in either module.
fn size_of(code: &Code) -> usize {
    let message = |message: &CustomerMessage| message.en.len() + message.sw.len() + 150;
    let texts = code.title.len() + code.description.len() + code.action.len();
    texts * 5 / 4 + 450 + code.customer_message.as_ref().map_or(0, message)
}
