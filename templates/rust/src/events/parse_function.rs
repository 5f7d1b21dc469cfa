
/// {{ parser.summary }}.
///
{{ parser.advice_doc() }}
///
/// # Errors
{%- if parser.is_reply() %}
/// Where the body is too large, not JSON, or no such reply. It says nothing of the payment then:
/// [keep the body](ParseError::raw), and have somebody look at the endpoint that sent it.
{%- else %}
/// Where the body is too large, not JSON, or not what that channel sends. It says nothing of the
/// payment then: [keep the body](ParseError::raw), and have somebody look.
{%- endif %}
///
/// # Examples
///
/// ```
/// use {{ package.crate_name }}::events::{ {{- parser.name }}, {{ parser.example_import() }}};
///
{%- if let Some(body) = parser.body %}
/// let body = r#"
{%- for line in body %}
///     {{ line }}
{%- endfor %}
/// "#;
/// let event = {{ parser.name }}(body)?;
/// assert_eq!(event.outcome(), Outcome::{{ parser.outcome }});
/// # Ok::<(), {{ package.crate_name }}::events::ParseError>(())
{%- else %}
/// let error = {{ parser.name }}("{}").unwrap_err();
/// assert_eq!(error.kind(), ParseErrorKind::UnknownShape);
{%- endif %}
/// ```
{{ parser.signature() }}
    Parser::new().parse(body)
}

/// {{ parser.summary }}, from a value that was decoded before.
///
/// Prefer [`{{ parser.name }}`] where you have the body: decoding can lose digits.
///
/// # Errors
/// Where the value is nested too deep, or is not what that channel sends.
{{ parser.value_signature() }}
    Parser::new().parse_value(value)
}
