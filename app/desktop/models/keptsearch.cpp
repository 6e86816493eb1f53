// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/keptsearch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tutti {

QByteArray keptSearch(const SearchChoices& choices)
{
    QJsonArray kinds;
    for (const LicenseKind kind : choices.licenses)
        kinds.append(QString::fromStdString(std::string(licenseOption(kind))));
    const QJsonObject state {{QStringLiteral("offline"), choices.offline},
                             {QStringLiteral("licenses"), kinds},
                             {QStringLiteral("sort"), QString::fromStdString(choices.sort)},
                             {QStringLiteral("limit"), choices.limit}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

std::optional<SearchChoices> withKeptSearch(SearchChoices choices, const QByteArray& kept)
{
    const QJsonObject state = QJsonDocument::fromJson(kept).object();
    if (!state.contains(QStringLiteral("offline")))
        return std::nullopt;
    choices.offline = state.value(QStringLiteral("offline")).toBool();
    choices.licenses.clear();
    for (const auto& name : state.value(QStringLiteral("licenses")).toArray()) {
        if (const auto kind = licenseFromOption(name.toString().toStdString()))
            choices.licenses.insert(*kind);
    }
    choices.sort = state.value(QStringLiteral("sort")).toString().toStdString();
    choices.limit = state.value(QStringLiteral("limit")).toInt(choices.limit);
    return choices;
}

} // namespace tutti
