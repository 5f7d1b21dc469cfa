//! The canonical layout, and new codes in it: cases to read, and what has to hold for every catalogue.

mod adding;
mod cases;
mod generated;
mod line_ends;
mod properties;
mod scruffy;
