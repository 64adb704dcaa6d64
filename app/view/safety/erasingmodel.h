#pragma once

#include "view/desk/paperout.h"
#include "view/desk/readingmodel.h"
#include "view/desk/rowsmodel.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <string>

namespace handrail::platform { class PaperPort; }
namespace handrail::vault { struct EraseReceipt; }

namespace handrail::view {

class Settings;
class VaultDesk;

/// Erasing a person and all of theirs, and the receipt of it: what was erased, when, and what this device cannot reach.
/// The receipt names nobody; it can be shown as a code, saved as a page or printed, and is gone with the lock.
class ErasingModel : public handrail::view::ReadingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask SafetySession for it")

    Q_PROPERTY(handrail::view::RowsModel *people READ people CONSTANT FINAL) ///< id_, name
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ failed NOTIFY changed FINAL) ///< nobody was erased
    Q_PROPERTY(bool hasReceipt READ hasReceipt NOTIFY changed FINAL)
    Q_PROPERTY(QString when READ when NOTIFY changed FINAL)           ///< "November 22, 2026, 2:05 PM"
    Q_PROPERTY(int records READ records NOTIFY changed FINAL)         ///< how many records of theirs
    /// snapshots and files put aside in which their key was destroyed
    Q_PROPERTY(int copies READ copies NOTIFY changed FINAL)
    /// names of files beside the records that could not be changed
    Q_PROPERTY(QStringList unreached READ unreached NOTIFY changed FINAL)
    /// false: old pages of the file could not be overwritten (full disk)
    Q_PROPERTY(bool scrubbed READ scrubbed NOTIFY changed FINAL)
    /// the receipt as a code, once setWords() was called
    Q_PROPERTY(QString modules READ modules NOTIFY wordsChanged FINAL)
    Q_PROPERTY(handrail::view::PaperOut *paper READ paper CONSTANT FINAL)

public:
    ErasingModel(VaultDesk &desk, Settings &settings, platform::PaperPort *port, QObject *parent = nullptr);

    [[nodiscard]] RowsModel *people() { return &m_people; }
    [[nodiscard]] bool known() const { return m_known; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool hasReceipt() const { return m_wallMs > 0; }
    [[nodiscard]] QString when() const;
    [[nodiscard]] int records() const { return m_records; }
    [[nodiscard]] int copies() const { return m_copies; }
    [[nodiscard]] QStringList unreached() const { return m_unreached; }
    [[nodiscard]] bool scrubbed() const { return m_scrubbed; }
    [[nodiscard]] QString modules() const { return m_modules; }
    [[nodiscard]] PaperOut *paper() { return &m_paper; }
    /// What a phone reads from the code.
    [[nodiscard]] std::string codeText() const;

    Q_INVOKABLE void refresh();
    /// Ends in erased() or failed. Their records, versions, drafts and visits; everything under their key.
    Q_INVOKABLE void erase(const QString &personId);
    /// Somebody was erased elsewhere (after taking their plan along, or past a limit): brings the receipt, and erased()
    /// with it.
    Q_INVOKABLE void bringReceipt();
    /// The receipt as words, from the page: title first.
    Q_INVOKABLE void setWords(const QStringList &lines);
    Q_INVOKABLE void save();
    Q_INVOKABLE void print();
    void forget();

signals:
    void changed();
    void wordsChanged();
    void erased(); ///< there is a receipt to show

private:
    void take(const vault::EraseReceipt &receipt);

    VaultDesk &m_desk;
    Settings &m_settings;
    RowsModel m_people;
    bool m_known = false, m_busy = false, m_failed = false, m_scrubbed = true;
    QString m_personId; ///< of the receipt
    std::int64_t m_wallMs = 0;
    int m_records = 0, m_copies = 0;
    QStringList m_unreached, m_words;
    QString m_modules;
    PaperOut m_paper;
};

} // namespace handrail::view
