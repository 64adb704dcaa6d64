#pragma once

#include "view/desk/wordkeeper.h"
#include "view/plans/planitem.h"

#include "care/circle.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <string>

namespace handrail::view {

class CircleModel;

/// The one of a circle that is open for change.
class CircleEdit : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask CircleModel for it")

    Q_PROPERTY(bool on READ on NOTIFY changed FINAL)
    Q_PROPERTY(bool fresh READ fresh NOTIFY changed FINAL) ///< not in the circle yet
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString relation READ relation NOTIFY changed FINAL)
    Q_PROPERTY(QString phone READ phone NOTIFY changed FINAL)
    Q_PROPERTY(bool dials READ dials NOTIFY changed FINAL) ///< there is a number to call in what stands as their phone
    Q_PROPERTY(QString other READ other NOTIFY changed FINAL)
    Q_PROPERTY(QString mayKnow READ mayKnow NOTIFY changed FINAL)
    Q_PROPERTY(handrail::view::PlanItem::Answer consent READ consent NOTIFY changed FINAL)
    /// in the language of the app; empty: not asked
    Q_PROPERTY(QString consentDay READ consentDay NOTIFY changed FINAL)

public:
    explicit CircleEdit(CircleModel &circle);

    [[nodiscard]] bool on() const { return m_one.has_value(); }
    [[nodiscard]] bool fresh() const { return m_one && m_one->id.empty(); }
    [[nodiscard]] QString name() const { return part(&care::Contact::name); }
    [[nodiscard]] QString relation() const { return part(&care::Contact::relation); }
    [[nodiscard]] QString phone() const { return part(&care::Contact::phone); }
    [[nodiscard]] bool dials() const;
    [[nodiscard]] QString other() const { return part(&care::Contact::other); }
    [[nodiscard]] QString mayKnow() const { return part(&care::Contact::mayKnow); }
    [[nodiscard]] PlanItem::Answer consent() const
    {
        return m_one ? PlanItem::answer(m_one->consent) : PlanItem::NotAsked;
    }
    [[nodiscard]] QString consentDay() const;

    /// An empty id: somebody new.
    Q_INVOKABLE void begin(const QString &contactId);
    /// @p part: the name of a property above. On disk as a draft within half a second.
    Q_INVOKABLE void type(const QString &part, const QString &value);
    Q_INVOKABLE void setConsent(handrail::view::PlanItem::Answer consent);
    /// Closes and keeps. Somebody new without a name is called by the first that was written of them, and let go when
    /// nothing was; an emptied name keeps what it was.
    Q_INVOKABLE void end();
    Q_INVOKABLE void flush() { m_words.flush(); }
    /// Out of the circle; plans that name them stay as they are. Can be put back.
    Q_INVOKABLE void takeOut();

    // For the circle
    void goOn(care::Contact draft); ///< what was being written when the app stopped
    void forget();
    void keepAgain(); ///< words that were refused

signals:
    void changed();

private:
    [[nodiscard]] QString part(std::string care::Contact::*which) const
    {
        return m_one ? QString::fromStdString((*m_one).*which) : QString();
    }
    [[nodiscard]] std::string slot() const;

    CircleModel &m_circle;
    WordKeeper m_words;
    std::optional<care::Contact> m_one;
};

} // namespace handrail::view
