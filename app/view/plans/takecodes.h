#pragma once

#include "share/qr.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <string>
#include <vector>

namespace handrail::view {

class TakeModel;

/// A plan as codes for the camera of a phone.
class TakeCodes : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask TakeModel for it")

    /// what the contact is called in the phone
    Q_PROPERTY(QString cardName READ cardName WRITE setCardName NOTIFY changed FINAL)
    /// else plain text; at first: when it fits one code
    Q_PROPERTY(bool asContact READ asContact WRITE setAsContact NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int index READ index WRITE setIndex NOTIFY changed FINAL) ///< of the one shown, from 0
    Q_PROPERTY(QString modules READ modules NOTIFY changed FINAL)

public:
    explicit TakeCodes(TakeModel &take);

    [[nodiscard]] QString cardName() const { return m_cardName; }
    void setCardName(const QString &name); ///< blank: back to the ordinary name
    [[nodiscard]] bool asContact() const { return m_asContact; }
    void setAsContact(bool asContact);
    [[nodiscard]] int count() const { return static_cast<int>(m_codes.size()); }
    [[nodiscard]] int index() const { return m_index; }
    void setIndex(int index);
    [[nodiscard]] QString modules() const;
    /// What a phone reads from the code shown.
    [[nodiscard]] std::string text() const
    {
        return m_codes.empty() ? std::string() : m_codes[static_cast<std::size_t>(m_index)].text;
    }

    // For the taking
    void begin(); ///< of a plan that was just read
    void make();
    void forget();

signals:
    void changed();

private:
    TakeModel &m_take;
    QString m_cardName;
    std::vector<share::QrPage> m_codes;
    int m_index = 0;
    bool m_asContact = true;
};

} // namespace handrail::view
