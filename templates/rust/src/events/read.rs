// {{ package.generated_by }}
//! What the parsers have in common.

use super::error::Fault;
use super::node::Node;
use super::place::Place;

/// What can be read from a body. The first fault in the order of the fields wins.
pub trait Read<'a>: Sized {
    fn read<N: Node<'a>>(root: &Place<'_, N>) -> Result<Self, Fault>;
}
