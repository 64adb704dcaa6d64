#pragma once

#include "view/desk/directorydesk.h"
#include "view/desk/rowsmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::storage { class Clock; }

namespace handrail::view {

/// Keys of publishers that someone added here by hand (minisign). A file signed by one of them shows the publisher's
/// name; a signature that does not fit refuses the file.
class PublisherKeysModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask DirectorySession for it")

    Q_PROPERTY(handrail::view::RowsModel *keys READ keys CONSTANT FINAL) ///< keyId, name
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)
    /// "", "noKey" (the text is no key), "noName", "diskFull", "other"
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    PublisherKeysModel(DirectoryDesk &desk, const storage::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] RowsModel *keys() { return &m_keys; }
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void look();
    /// @p keyText: the line of a .pub file, or all of it, as read from paper or from a code. Ends in added() or
    /// problem.
    Q_INVOKABLE void add(const QString &name, const QString &keyText);
    Q_INVOKABLE void remove(const QString &keyId);
    /// The id of the key in @p keyText, as minisign shows it; empty when it is none.
    [[nodiscard]] Q_INVOKABLE QString idOf(const QString &keyText) const;

signals:
    void changed();
    void added();

private:
    void show(const storage::Result<std::vector<std::pair<std::string, std::string>>> &keys);

    DirectoryDesk &m_desk;
    const storage::Clock &m_clock;
    RowsModel m_keys;
    QString m_problem;
    bool m_known = false;
};

} // namespace handrail::view
