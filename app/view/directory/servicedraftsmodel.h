#pragma once

#include <QObject>
#include <QSet>
#include <QString>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class CrisisDesk;

/// What a peer has begun to write of a service and not kept yet: words about a call, a note, a correction. Each belongs
/// to one service and one form and is offered nowhere else. It is on disk with every keystroke, sealed under the
/// device's key: the directory needs no unlock, and what is typed may be private until the peer has read it over.
class ServiceDraftsModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask DirectorySession for it")

    Q_PROPERTY(int revision READ revision NOTIFY changed FINAL) ///< what depends on words() or has() names it
    /// of what was typed last: "" (nothing yet), "saving", "saved", "failed"
    Q_PROPERTY(QString phase READ phase NOTIFY phaseChanged FINAL)

public:
    explicit ServiceDraftsModel(CrisisDesk &desk, QObject *parent = nullptr);

    [[nodiscard]] int revision() const { return m_revision; }
    [[nodiscard]] QString phase() const;

    /// @p form: "call", "note", "correct/" and the field
    [[nodiscard]] Q_INVOKABLE bool has(const QString &service, const QString &form) const
    {
        return m_words.contains(key(service, form));
    }
    [[nodiscard]] Q_INVOKABLE QString words(const QString &service, const QString &form) const
    {
        return m_words.value(key(service, form)).toString();
    }
    /// Something was begun for @p service.
    [[nodiscard]] Q_INVOKABLE bool any(const QString &service) const;
    /// Also when @p words are empty: an emptied correction is a wish.
    Q_INVOKABLE void keep(const QString &service, const QString &form, const QString &words);
    /// It was kept in the directory, or thrown away.
    Q_INVOKABLE void drop(const QString &service, const QString &form);

signals:
    void changed();
    void phaseChanged();

private:
    static QString key(const QString &service, const QString &form) { return service + QLatin1Char('\n') + form; }
    void read();
    void write();
    void tell();

    CrisisDesk &m_desk;
    QVariantMap m_words;
    int m_revision = 0;
    QSet<QString> m_dropped; ///< before the disk was read
    bool m_known = false;    ///< the disk was read; nothing is written before
    bool m_asking = false;
    bool m_typed = false;
};

} // namespace handrail::view
