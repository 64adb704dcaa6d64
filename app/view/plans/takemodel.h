#pragma once

#include "view/desk/plancontent.h"
#include "view/desk/rowsmodel.h"

#include "care/plan.h"
#include "share/qr.h"
#include "storage/clock.h"

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <functional>
#include <optional>

namespace handrail::platform { class PaperPort; }

namespace handrail::view {

class VaultDesk;

/// A plan on its way into the person's own hands: codes for a phone camera, pages for a printer or a file, large lines
/// to copy, and then the choice to keep or erase what is here. Everything in the plan's language, whatever the app
/// speaks.
class TakeModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(QString planId READ planId NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ failed NOTIFY changed FINAL)
    Q_PROPERTY(bool empty READ empty NOTIFY changed FINAL)     ///< nothing is written in the plan yet
    /// in memory only: nothing of it may be written here (vault::Passing)
    Q_PROPERTY(bool passing READ passing NOTIFY changed FINAL)
    Q_PROPERTY(QString personName READ personName NOTIFY changed FINAL)
    Q_PROPERTY(QString language READ language NOTIFY changed FINAL)
    /// to copy by hand: heading, lines (numbered)
    Q_PROPERTY(handrail::view::RowsModel *parts READ parts CONSTANT FINAL)
    /// what the contact is called in the phone
    Q_PROPERTY(QString cardName READ cardName WRITE setCardName NOTIFY codesChanged FINAL)
    /// else plain text; at first: when it fits one code
    Q_PROPERTY(bool asContact READ asContact WRITE setAsContact NOTIFY codesChanged FINAL)
    Q_PROPERTY(int codes READ codes NOTIFY codesChanged FINAL)
    Q_PROPERTY(int code READ code WRITE setCode NOTIFY codesChanged FINAL) ///< from 0
    Q_PROPERTY(QString modules READ modules NOTIFY codesChanged FINAL)
    /// what is being made; NoPaper: nothing
    Q_PROPERTY(handrail::view::TakeModel::Paper busy READ busy NOTIFY savingChanged FINAL)
    /// name of the file last written; empty: none
    Q_PROPERTY(QString savedFile READ savedFile NOTIFY savingChanged FINAL)
    /// where it lies, as people name it ("~/Documents")
    Q_PROPERTY(QString savedFolder READ savedFolder NOTIFY savingChanged FINAL)
    Q_PROPERTY(handrail::view::TakeModel::Problem problem READ problem NOTIFY savingChanged FINAL)
    Q_PROPERTY(handrail::view::TakeModel::Printing printing READ printing NOTIFY savingChanged FINAL)
    Q_PROPERTY(bool erasing READ erasing NOTIFY erasingChanged FINAL)
    Q_PROPERTY(bool eraseFailed READ eraseFailed NOTIFY erasingChanged FINAL)

public:
    enum Paper { NoPaper, LetterPage, LargePage, WalletCard, TextFile };
    Q_ENUM(Paper)
    enum Problem { None, DiskFull, ReadOnly, CannotWrite, NoViewer };
    Q_ENUM(Problem)
    enum Printing { NotPrinting, Sending, Sent, NoPrinter };
    Q_ENUM(Printing)

    TakeModel(VaultDesk &vault, PlanContent content, const storage::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QString planId() const { return QString::fromStdString(m_planId); }
    [[nodiscard]] bool loaded() const { return m_plan.has_value(); }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool empty() const { return m_plan && care::itemCount(*m_plan) == 0; }
    [[nodiscard]] bool passing() const;
    [[nodiscard]] QString personName() const { return m_personName; }
    [[nodiscard]] QString language() const { return m_plan ? QString::fromStdString(m_plan->language) : QString(); }
    [[nodiscard]] RowsModel *parts() { return &m_parts; }
    [[nodiscard]] QString cardName() const { return m_cardName; }
    void setCardName(const QString &name); ///< blank: back to the ordinary name
    [[nodiscard]] bool asContact() const { return m_asContact; }
    void setAsContact(bool asContact);
    [[nodiscard]] int codes() const { return static_cast<int>(m_codes.size()); }
    [[nodiscard]] int code() const { return m_code; }
    void setCode(int code);
    [[nodiscard]] QString modules() const;
    /// What a phone reads from the code shown.
    [[nodiscard]] std::string codeText() const
    {
        return m_codes.empty() ? std::string() : m_codes[static_cast<std::size_t>(m_code)].text;
    }
    [[nodiscard]] Paper busy() const { return m_busy; }
    [[nodiscard]] QString savedFile() const { return m_savedFile; }
    [[nodiscard]] QString savedFolder() const { return m_savedFolder; }
    [[nodiscard]] Problem problem() const { return m_problem; }
    [[nodiscard]] Printing printing() const { return m_printing; }
    [[nodiscard]] bool erasing() const { return m_erasing; }
    [[nodiscard]] bool eraseFailed() const { return m_eraseFailed; }

    Q_INVOKABLE void open(const QString &planId);
    void forget();
    /// Where files go from now on; the person's Documents until said otherwise.
    void setFolder(std::filesystem::path folder) { m_folder = std::move(folder); }
    void setPaperPort(platform::PaperPort *port) { m_port = port; }
    /// @p source (English, marked with QT_TRANSLATE_NOOP in @p context) in the plan's language, whatever the app
    /// speaks.
    Q_INVOKABLE QString inPlanLanguage(const QString &context, const QString &source) const;
    /// The same in the other language, for what a helper reads on the wallet card.
    Q_INVOKABLE QString inOtherLanguage(const QString &context, const QString &source) const;
    /// Words for codes and pages, in the plan's language: cardName, countOf ("%1 of %2"); title, belongsTo, pageOf,
    /// crisisLine, emergencyLine; for the wallet card howTo, walletCrisis, walletEmergency. Codes wait for the first
    /// two.
    Q_INVOKABLE void setWords(const QVariantMap &words);
    /// Writes a file; a passing plan is never written.
    Q_INVOKABLE void save(handrail::view::TakeModel::Paper paper);
    /// Makes the page and gives it to the system's printer; nothing is written here.
    Q_INVOKABLE void print(handrail::view::TakeModel::Paper paper);
    /// The large lines are shown to copy: a way of giving it away like the others.
    Q_INVOKABLE void copiedByHand();
    /// Opens the file last written in the system's viewer.
    Q_INVOKABLE void showSaved();
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
    void makeParts();
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
    [[nodiscard]] std::function<std::string()> maker(Paper paper) const;
    [[nodiscard]] QString translated(const QString &language, const QString &context, const QString &source) const;

    VaultDesk &m_vault;
    PlanContent m_content;
    const storage::Clock &m_clock;
    platform::PaperPort *m_port = nullptr;
    std::filesystem::path m_folder, m_savedPath;
    std::string m_planId;
    QString m_personName;
    std::optional<care::Plan> m_plan;
    library::PlanTemplate m_form;
    QVariantMap m_words;
    RowsModel m_parts;
    QString m_cardName;
    std::vector<share::QrPage> m_codes;
    int m_code = 0;
    int m_asked = 0;
    bool m_asContact = true;
    bool m_failed = false;
    bool m_erasing = false;
    bool m_eraseFailed = false;
    Paper m_busy = NoPaper;
    QString m_savedFile, m_savedFolder;
    Problem m_problem = None;
    Printing m_printing = NotPrinting;
};

} // namespace handrail::view
