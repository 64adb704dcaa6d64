#pragma once

#include "library/kinds.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <string>

namespace handrail::view {

class PlanModel;

/// Whose plan it is and of which kind, in its own language and, where that is another, in the peer's; and whether the
/// person said that it is right as it stands.
class PlanAbout : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask PlanModel for it")

    Q_PROPERTY(QString personName READ personName NOTIFY changed FINAL)
    Q_PROPERTY(QString personId READ personId NOTIFY changed FINAL)
    Q_PROPERTY(QString language READ language NOTIFY changed FINAL) ///< of headings and questions
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)       ///< of the template, in the plan's language
    Q_PROPERTY(QString kindTitle READ kindTitle NOTIFY changed FINAL) ///< the same in the language of the app
    /// what has to be known wherever the plan shows; may be empty
    Q_PROPERTY(QString notice READ notice NOTIFY changed FINAL)
    Q_PROPERTY(bool usable READ usable NOTIFY changed FINAL) ///< has steps for a hard moment (UseNowModel)

    /// the person said 'This is right', and nothing changed since
    Q_PROPERTY(bool agreed READ agreed NOTIFY changed FINAL)

public:
    explicit PlanAbout(PlanModel &plan);

    [[nodiscard]] QString personName() const { return m_personName; }
    [[nodiscard]] QString personId() const;
    [[nodiscard]] QString language() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString kindTitle() const;
    [[nodiscard]] QString notice() const;
    [[nodiscard]] bool usable() const;
    [[nodiscard]] bool agreed() const;
    /// 'This is right': the plan as it stands is what the person wants.
    Q_INVOKABLE void agree();
    /// @p source (English, marked with QT_TRANSLATE_NOOP in @p context) in the plan's language.
    Q_INVOKABLE QString said(const QString &context, const QString &source) const;

    /// The template in the peer's language; empty where it is the plan's.
    [[nodiscard]] const library::PlanTemplate &peerForm() const { return m_peerForm; }
    void setPersonName(const QString &name) { m_personName = name; }
    void setPeerLanguage(const QString &language);
    void readPeerForm();

signals:
    void changed();

private:
    PlanModel &m_plan;
    QString m_personName;
    library::PlanTemplate m_peerForm;
    std::string m_peerLanguage = "en";
};

} // namespace handrail::view
