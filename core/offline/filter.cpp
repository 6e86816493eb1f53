// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offline/filter.h"

#include <cctype>
#include <optional>
#include <vector>

namespace tutti {
namespace {

Filter both(Filter a, Filter b)
{
    return [a = std::move(a), b = std::move(b)](const Recording& recording) { return a(recording) && b(recording); };
}

Filter either(Filter a, Filter b)
{
    return [a = std::move(a), b = std::move(b)](const Recording& recording) { return a(recording) || b(recording); };
}

Filter inverse(Filter a)
{
    return [a = std::move(a)](const Recording& recording) { return !a(recording); };
}

/// Recursive descent: alternatives of sequences of (negated) tests or groups. Inside `field:( … )` the field stands
/// before each value.
class FilterParser
{
public:
    FilterParser(std::string_view text, const Library& library)
        : m_text(text)
        , m_library(library)
    {
    }

    Result<Filter> parse()
    {
        auto filter = alternatives({});
        if (filter && !atEnd())
            return fail(cannotParse());
        return filter;
    }

private:
    bool atEnd()
    {
        while (m_place < m_text.size() && std::isspace(static_cast<unsigned char>(m_text[m_place])) != 0)
            ++m_place;
        return m_place == m_text.size();
    }

    bool take(std::string_view word)
    {
        if (atEnd() || !m_text.substr(m_place).starts_with(word))
            return false;
        m_place += word.size();
        return true;
    }

    /// AND, OR, NOT and TO are words only when blanks or brackets follow.
    bool takeOperator(std::string_view word)
    {
        const std::size_t before = m_place;
        if (take(word)
            && (m_place == m_text.size() || std::string_view(" ()[]").find(m_text[m_place]) != std::string::npos))
            return true;
        m_place = before;
        return false;
    }

    bool isOperatorNext()
    {
        const std::size_t before = m_place;
        const bool is = takeOperator("OR") || takeOperator("AND");
        m_place = before;
        return is;
    }

    Error cannotParse() const
    {
        return {ErrorCode::BadContent,
                "org.apache.solr.search.SyntaxError: Cannot parse '" + std::string(m_text) + "'"};
    }

    Result<Filter> alternatives(const std::string& field)
    {
        auto filter = sequence(field);
        while (filter && takeOperator("OR")) {
            auto next = sequence(field);
            if (!next)
                return next;
            filter = either(std::move(*filter), std::move(*next));
        }
        return filter;
    }

    Result<Filter> sequence(const std::string& field)
    {
        auto filter = clause(field);
        while (filter && !atEnd() && m_text[m_place] != ')') {
            const bool isAnd = takeOperator("AND");
            if (!isAnd && isOperatorNext())
                break;
            auto next = clause(field);
            if (!next)
                return next;
            // Of plain words in a field's group one is enough, as in Solr.
            const bool anyOf = !isAnd && !field.empty();
            filter = anyOf ? either(std::move(*filter), std::move(*next)) : both(std::move(*filter), std::move(*next));
        }
        return filter;
    }

    Result<Filter> clause(const std::string& field)
    {
        if (take("-") || takeOperator("NOT")) {
            auto filter = clause(field);
            return filter ? Result<Filter>(inverse(std::move(*filter))) : filter;
        }
        take("+");
        if (take("("))
            return group(field);
        return field.empty() ? fieldClause() : value(field);
    }

    Result<Filter> group(const std::string& field)
    {
        const int deepest = 50;
        if (++m_depth > deepest)
            return fail(cannotParse());
        auto filter = alternatives(field);
        --m_depth;
        if (filter && !take(")"))
            return fail(cannotParse());
        return filter;
    }

    Result<Filter> fieldClause()
    {
        std::string field;
        while (m_place < m_text.size()
               && (std::isalnum(static_cast<unsigned char>(m_text[m_place])) != 0 || m_text[m_place] == '_'))
            field += m_text[m_place++];
        if (field.empty() || !take(":"))
            return fail(cannotParse());
        return take("(") ? group(field) : value(field);
    }

    Result<Filter> value(const std::string& field)
    {
        FieldTest test {field, false, {}, {}};
        if (take("[") || take("{"))
            return range(std::move(test));
        const auto text = take("\"") ? quoted() : bare();
        if (!text)
            return fail(cannotParse());
        test.value = *text;
        return filterOf(test, m_library);
    }

    Result<Filter> range(FieldTest test)
    {
        test.isRange = true;
        const auto from = bare();
        const bool hasTo = from && takeOperator("TO");
        const auto to = hasTo ? bare() : std::nullopt;
        if (!to || !(take("]") || take("}")))
            return fail(cannotParse());
        test.value = *from == "*" ? std::string() : *from;
        test.to = *to == "*" ? std::string() : *to;
        return filterOf(test, m_library);
    }

    std::optional<std::string> quoted()
    {
        std::string text;
        while (m_place < m_text.size() && m_text[m_place] != '"') {
            if (m_text[m_place] == '\\' && m_place + 1 < m_text.size())
                ++m_place;
            text += m_text[m_place++];
        }
        if (m_place == m_text.size())
            return std::nullopt;
        ++m_place;
        return text;
    }

    std::optional<std::string> bare()
    {
        atEnd();
        std::string text;
        while (m_place < m_text.size() && std::string_view(" ()[]{}\"").find(m_text[m_place]) == std::string::npos) {
            if (m_text[m_place] == '\\' && m_place + 1 < m_text.size())
                ++m_place;
            text += m_text[m_place++];
        }
        return text.empty() ? std::nullopt : std::optional(text);
    }

    std::string_view m_text;
    const Library& m_library;
    std::size_t m_place = 0;
    int m_depth = 0;
};

} // namespace

Result<Filter> parseFilter(std::string_view text, const Library& library)
{
    return FilterParser(text, library).parse();
}

} // namespace tutti
