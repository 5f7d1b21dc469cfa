// {{ package.generated_by }}
//! Amounts of money.

use core::fmt;

use super::decimal::Decimal;
use super::error::Fault;
use super::node::{Node, Shape};
use super::place::Place;
use super::ParseErrorKind;

const AMOUNT: &str = "an amount with at most two decimals";

/// An exact amount of money: `1250.00`, `"1250.00"` and `1250` are the same one.
///
/// It is kept in hundredths; there is no binary fraction on the way from the payload. `Display`
/// writes it in whole units, without zeros that say nothing: `1250`, `0.5`.
///
/// # Examples
///
/// ```
/// use {{ package.crate_name }}::events::{{ events.money_parser() }};
///
/// let body = r#"
{%- for line in events.money_body() %}
///     {{ line }}
{%- endfor %}
/// "#;
/// let event = {{ events.money_parser() }}(body)?;
///
/// let amount = event.amount().unwrap();
/// assert_eq!(amount.minor(), 125_050);
/// assert_eq!(amount.to_string(), "1250.5");
/// # Ok::<(), {{ package.crate_name }}::events::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Amount {
    minor: i64,
}

impl Amount {
    /// The amount in hundredths (cents), never negative: 125050 for `1250.50`.
    #[must_use]
    pub const fn minor(self) -> i64 {
        self.minor
    }
}

/// Writes the amount in whole units: `1250.5`.
impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, hundredths) = (self.minor / 100, self.minor % 100);
        match (hundredths / 10, hundredths % 10) {
            (0, 0) => write!(f, "{whole}"),
            (tenths, 0) => write!(f, "{whole}.{tenths}"),
            _ => write!(f, "{whole}.{hundredths:02}"),
        }
    }
}

impl<'a, N: Node<'a>> Place<'_, N> {
    /// An amount, or nothing.
    pub fn amount(&self) -> Result<Option<Amount>, Fault> {
        let number = match self.shape() {
            None | Some(Shape::Null) => return Ok(None),
            Some(Shape::Text(text)) if text.is_empty() => return Ok(None),
            Some(Shape::Number(number)) => Some(number),
            Some(Shape::Text(text)) => Some(text).filter(|text| is_digits(text)),
            _ => return Err(self.wrong(AMOUNT)),
        };
        let decimal = number.as_deref().and_then(Decimal::read);
        let is_money = |decimal: &Decimal| !decimal.is_negative() && decimal.decimals() <= 2;
        let Some(decimal) = decimal.filter(is_money) else {
            return Err(self.fault(ParseErrorKind::BadAmount, AMOUNT));
        };
        let minor = decimal.scaled(2).map(i64::try_from);
        match minor.and_then(Result::ok) {
            Some(minor) => Ok(Some(Amount { minor })),
            None => Err(self.fault(ParseErrorKind::OutOfRange, AMOUNT)),
        }
    }
}

/// Whether a text is an amount: digits, and a point between them at most. No sign, no exponent.
fn is_digits(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_digit() || c == '.')
}
