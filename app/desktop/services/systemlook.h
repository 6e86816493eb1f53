// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>

#include <QObject>
#include <QString>
#include <QVariant>

class QDBusMessage;
class QDBusVariant;

namespace tutti {

class DesktopBus;

/// How the person wants programs to look on this desktop, as its portal tells: light or dark, with or without
/// animations. Where it tells nothing, nothing is wanted.
class SystemLook : public QObject
{
    Q_OBJECT

public:
    enum class Scheme : std::uint8_t { Unknown, Light, Dark };

    /// `bus` must outlive it.
    explicit SystemLook(DesktopBus& bus, QObject* parent = nullptr);

    /// Asks in the background, and again at each change.
    void follow();
    /// It has told something.
    bool isKnown() const { return !m_values.empty(); }
    Scheme scheme() const;
    /// Animations are switched off, on GNOME or KDE's page for it.
    bool wantsLessMotion() const;

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takeChange(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void takeAll(const QDBusMessage& answer);
    QVariant value(const char* group, const char* key) const;

    DesktopBus& m_bus;
    /// By group and key.
    std::map<std::pair<QString, QString>, QVariant> m_values;
};

} // namespace tutti
