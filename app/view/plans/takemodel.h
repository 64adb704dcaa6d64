#pragma once

#include "view/desk/plancontent.h"
#include "view/plans/takecodes.h"
#include "view/plans/takeerasing.h"
#include "view/plans/takelines.h"
#include "view/plans/takepaper.h"

#include "care/plan.h"
#include "storage/clock.h"

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace handrail::view {

class VaultDesk;

/// A plan on its way into the person's own hands. Each way is a part of its own: codes, pages, lines to copy; so is the
/// end of what is here. Everything in the plan's language, whatever the app speaks.
class TakeModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask PlansSession for it")

    Q_PROPERTY(QString planId READ planId NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ failed NOTIFY changed FINAL)
    Q_PROPERTY(bool empty READ empty NOTIFY changed FINAL)     ///< nothing is written in the plan yet
    /// in memory only: nothing of it may be written here (vault::Passing)
    Q_PROPERTY(bool passing READ passing NOTIFY changed FINAL)
    Q_PROPERTY(QString personName READ personName NOTIFY changed FINAL)
    Q_PROPERTY(QString language READ language NOTIFY changed FINAL)

    Q_PROPERTY(handrail::view::TakeCodes *codes READ codes CONSTANT FINAL)
    Q_PROPERTY(handrail::view::TakePaper *paper READ paper CONSTANT FINAL)
    Q_PROPERTY(handrail::view::TakeLines *lines READ lines CONSTANT FINAL)
    Q_PROPERTY(handrail::view::TakeErasing *erasing READ erasing CONSTANT FINAL)

public:
    TakeModel(VaultDesk &vault, PlanContent content, const storage::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QString planId() const { return QString::fromStdString(m_planId); }
    [[nodiscard]] bool loaded() const { return m_plan.has_value(); }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool empty() const { return m_plan && care::itemCount(*m_plan) == 0; }
    [[nodiscard]] bool passing() const;
    [[nodiscard]] QString personName() const { return m_personName; }
    [[nodiscard]] QString language() const { return m_plan ? QString::fromStdString(m_plan->language) : QString(); }
    [[nodiscard]] TakeCodes *codes() const { return m_parts.codes; }
    [[nodiscard]] TakePaper *paper() const { return m_parts.paper; }
    [[nodiscard]] TakeLines *lines() const { return m_parts.lines; }
    [[nodiscard]] TakeErasing *erasing() const { return m_parts.erasing; }

    Q_INVOKABLE void open(const QString &planId);
    void forget();
    /// @p source (English, marked with QT_TRANSLATE_NOOP in @p context) in the plan's language, whatever the app
    /// speaks.
    Q_INVOKABLE QString inPlanLanguage(const QString &context, const QString &source) const;
    /// The same in the other language, for what a helper reads on the wallet card.
    Q_INVOKABLE QString inOtherLanguage(const QString &context, const QString &source) const;
    /// Words for codes and pages, in the plan's language: cardName, countOf ("%1 of %2"); title, belongsTo, pageOf,
    /// crisisLine, emergencyLine; for the wallet card howTo, walletCrisis, walletEmergency. Codes wait for the first
    /// two.
    Q_INVOKABLE void setWords(const QVariantMap &words);

    // For the parts
    [[nodiscard]] VaultDesk &vault() const { return m_vault; }
    [[nodiscard]] const PlanContent &content() const { return m_content; }
    [[nodiscard]] const std::optional<care::Plan> &plan() const { return m_plan; }
    [[nodiscard]] const library::PlanTemplate &form() const { return m_form; }
    [[nodiscard]] int asked() const { return m_asked; } ///< another number: another plan, or none
    /// Into the trail: that it was given away, to whom it belongs and in which kind ("code", "hand", "paper",
    /// "file/…"); no word of it.
    void given(const char *kind);
    [[nodiscard]] QString otherLanguage() const
    {
        return language() == QLatin1String("es") ? QStringLiteral("en") : QStringLiteral("es");
    }
    [[nodiscard]] std::string number(const char *factId) const;
    [[nodiscard]] std::string said(const char *key) const
    {
        return m_words.value(QString::fromLatin1(key)).toString().toStdString();
    }

signals:
    void changed();

private:
    struct Parts {
        TakeCodes *codes;
        TakePaper *paper;
        TakeLines *lines;
        TakeErasing *erasing;
    };
    [[nodiscard]] QString translated(const QString &language, const QString &context, const QString &source) const;

    VaultDesk &m_vault;
    PlanContent m_content;
    const storage::Clock &m_clock;
    std::string m_planId;
    QString m_personName;
    std::optional<care::Plan> m_plan;
    library::PlanTemplate m_form;
    QVariantMap m_words;
    int m_asked = 0;
    bool m_failed = false;
    Parts m_parts{};
};

} // namespace handrail::view
