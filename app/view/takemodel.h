#pragma once

#include "plancontent.h"

#include "care/plan.h"
#include "share/qr.h"
#include "storage/clock.h"

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <optional>

namespace handrail::view {

class VaultDesk;

/// A plan on its way into the person's own hands: codes for a phone camera, pages for a printer, and then the choice to keep or
/// erase what is here.
class TakeModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(QString planId READ planId NOTIFY changed)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(bool failed READ failed NOTIFY changed)
    Q_PROPERTY(bool empty READ empty NOTIFY changed) ///< nothing is written in the plan yet
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(QString language READ language NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)       ///< the whole plan in words, for reading and for copying by hand
    Q_PROPERTY(bool asContact READ asContact WRITE setAsContact NOTIFY codesChanged) ///< else plain text
    Q_PROPERTY(int codes READ codes NOTIFY codesChanged)
    Q_PROPERTY(int code READ code WRITE setCode NOTIFY codesChanged) ///< from 0
    Q_PROPERTY(QString modules READ modules NOTIFY codesChanged)
    Q_PROPERTY(bool saving READ saving NOTIFY savingChanged)
    Q_PROPERTY(QString savedFile READ savedFile NOTIFY savingChanged)     ///< name of the file last written; empty: none
    Q_PROPERTY(QString savedFolder READ savedFolder NOTIFY savingChanged) ///< where it lies, as people name it ("~/Documents")
    Q_PROPERTY(handrail::view::TakeModel::Problem problem READ problem NOTIFY savingChanged)
    Q_PROPERTY(bool erasing READ erasing NOTIFY erasingChanged)
    Q_PROPERTY(bool eraseFailed READ eraseFailed NOTIFY erasingChanged)

public:
    enum Problem { None, DiskFull, ReadOnly, CannotWrite };
    Q_ENUM(Problem)

    TakeModel(VaultDesk &vault, PlanContent content, const storage::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QString planId() const { return QString::fromStdString(m_planId); }
    [[nodiscard]] bool loaded() const { return m_plan.has_value(); }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool empty() const { return m_plan && care::itemCount(*m_plan) == 0; }
    [[nodiscard]] QString personName() const { return m_personName; }
    [[nodiscard]] QString language() const { return m_plan ? QString::fromStdString(m_plan->language) : QString(); }
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool asContact() const { return m_asContact; }
    void setAsContact(bool asContact);
    [[nodiscard]] int codes() const { return static_cast<int>(m_codes.size()); }
    [[nodiscard]] int code() const { return m_code; }
    void setCode(int code);
    [[nodiscard]] QString modules() const;
    [[nodiscard]] bool saving() const { return m_saving; }
    [[nodiscard]] QString savedFile() const { return m_savedFile; }
    [[nodiscard]] QString savedFolder() const { return m_savedFolder; }
    [[nodiscard]] Problem problem() const { return m_problem; }
    [[nodiscard]] bool erasing() const { return m_erasing; }
    [[nodiscard]] bool eraseFailed() const { return m_eraseFailed; }

    Q_INVOKABLE void open(const QString &planId);
    void forget();
    /// Where PDFs go from now on; the person's Documents until said otherwise.
    void setFolder(std::filesystem::path folder) { m_folder = std::move(folder); }
    /// @p source (English, marked with QT_TRANSLATE_NOOP in @p context) in the plan's language, whatever the app speaks.
    Q_INVOKABLE QString inPlanLanguage(const QString &context, const QString &source) const;
    /// Writes the page. @p words: title, belongsTo, pageOf, crisisLine, emergencyLine, in the plan's language.
    Q_INVOKABLE void savePdf(bool largePrint, const QVariantMap &words);
    /// The whole person: key, plans, versions, drafts. Ends in erased() or eraseFailed.
    Q_INVOKABLE void erase();

signals:
    void changed();
    void codesChanged();
    void savingChanged();
    void erasingChanged();
    void erased();

private:
    void makeCodes();
    [[nodiscard]] std::string number(const char *factId) const;

    VaultDesk &m_vault;
    PlanContent m_content;
    const storage::Clock &m_clock;
    std::filesystem::path m_folder;
    std::string m_planId;
    QString m_personName;
    std::optional<care::Plan> m_plan;
    library::PlanTemplate m_form;
    std::vector<share::QrPage> m_codes;
    int m_code = 0;
    int m_asked = 0;
    bool m_asContact = true;
    bool m_failed = false;
    bool m_saving = false;
    bool m_erasing = false;
    bool m_eraseFailed = false;
    QString m_savedFile, m_savedFolder;
    Problem m_problem = None;
};

} // namespace handrail::view
