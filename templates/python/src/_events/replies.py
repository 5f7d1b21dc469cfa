# {{ names.generated_by }}
"""Replies to a C2B validation: only with codes that may be sent."""

from typing import TYPE_CHECKING, Final, Literal, NoReturn, TypeAlias

{{ names.module.import(0, replies.family.codes_module(), [replies.family.class.as_str()]) }}

{{ replies.alias() }}
"""A code that a C2B validation endpoint may send."""


def c2b_validation_response(
    code: C2bReplyCode, desc: str | None = None
) -> dict[str, str]:
    """Make the reply to a C2B validation, to be sent as JSON.

    Without `desc` it says Accepted or Rejected.

    Raises `ValueError` for a code that must not be sent.
    """
    if code not in _SENDABLE:
        message = "not a code that may be sent in reply to a C2B validation"
        raise ValueError(message)
    # Not `str(code)`, which would show the name of a member of most enums.
    text = str.__str__(code)
    if desc is None:
        desc = "Accepted" if text == "0" else "Rejected"
    return {"ResultCode": text, "ResultDesc": desc}


_SENDABLE: Final[frozenset[C2bReplyCode]] = frozenset(
    {
{%- for code in replies.codes.iter() %}
        {{ code }},
{%- endfor %}
    }
)


class _Constant(dict[str, str]):
    """A reply that all requests share, so nobody may change it."""

    __slots__ = ()

    def __reduce__(self) -> tuple[object, ...]:
        """Let `copy` and `pickle` make a plain dict of it."""
        return dict, (dict(self),)

    if not TYPE_CHECKING:

        def _refuse(self, *_: object, **__: object) -> NoReturn:
            message = "a constant: c2b_validation_response makes a reply of your own"
            raise TypeError(message)

        __setitem__ = __delitem__ = __ior__ = _refuse
        clear = pop = popitem = setdefault = update = _refuse
{%- if let Some(code) = replies.accept %}


C2B_VALIDATION_ACCEPT: Final[dict[str, str]] = _Constant(
    {{ replies.constant(code) }}
)
"""Lets the payment go on."""
{%- endif %}
{%- if let Some(code) = replies.reject %}
{% if replies.accept.is_none() %}
{% endif %}
C2B_VALIDATION_REJECT: Final[dict[str, str]] = _Constant(
    {{ replies.constant(code) }}
)
"""Stops the payment."""
{%- endif %}
