#pragma once

#include "view/desk/rowsmodel.h"

#include "peer/carried.h"
#include "storage/storagethread.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <memory>
#include <vector>

namespace handrail::view {

class OwnBook;
class VaultDesk;

/// The peer's own notes as a sealed file to carry away, and read in again by a peer on another device. Keys are
/// derived and files written on a thread of their own; a lock stops what is going on and forgets it.
class CarryModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask SelfKit for it")

    Q_PROPERTY(handrail::view::CarryModel::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(handrail::view::CarryModel::Problem problem READ problem NOTIFY changed FINAL)
    /// what is (or was last) being done: reading a file in, else making one
    Q_PROPERTY(bool reading READ reading NOTIFY changed FINAL)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL)
    Q_PROPERTY(int added READ added NOTIFY changed FINAL)
    Q_PROPERTY(int here READ here NOTIFY changed FINAL)            ///< the same was here already
    Q_PROPERTY(int stayed READ stayed NOTIFY changed FINAL)        ///< this device has another one, which stays
    /// name, path: in the usual folders of this device
    Q_PROPERTY(handrail::view::RowsModel *files READ files CONSTANT FINAL)
    /// name of a file whose head was read, to be opened with its passphrase; empty: none
    Q_PROPERTY(QString asked READ asked NOTIFY changed FINAL)
    Q_PROPERTY(int asksMegabytes READ asksMegabytes NOTIFY changed FINAL)
    Q_PROPERTY(int asksSeconds READ asksSeconds NOTIFY changed FINAL) ///< about; at least 1

public:
    enum State { Idle, Running, Done, Refused };
    Q_ENUM(State)
    enum Problem {
        NoProblem,
        TooShort,
        TooPlain,
        Differ,
        Nothing,
        WrongSecret,
        NoFile,
        Damaged,
        TooNew,
        DiskFull,
        CannotOpen,
        TooHeavy,
        Failed
    };
    Q_ENUM(Problem)

    CarryModel(VaultDesk &vault, OwnBook &book, QObject *parent = nullptr);
    ~CarryModel() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Problem problem() const { return m_problem; }
    [[nodiscard]] bool reading() const { return m_reading; }
    [[nodiscard]] QString fileName() const { return m_fileName; }
    [[nodiscard]] int added() const { return m_taken.added; }
    [[nodiscard]] int here() const { return m_taken.here; }
    [[nodiscard]] int stayed() const { return m_taken.stayed; }
    [[nodiscard]] RowsModel *files() { return &m_files; }
    [[nodiscard]] QString asked() const;
    [[nodiscard]] int asksMegabytes() const { return m_asksMegabytes; }
    [[nodiscard]] int asksSeconds() const { return m_asksSeconds; }

    /// Where files are written and looked for, and what a new one's passphrase costs; the usual folders unless a test
    /// says otherwise.
    void setPlace(const std::vector<std::filesystem::path> &folders, vault::KdfCost cost);

    Q_INVOKABLE void look();
    Q_INVOKABLE void make(const QString &passphrase, const QString &again);
    /// Reads what @p path asks for: then it is asked about, or there is a problem. Empty: it is not any more.
    Q_INVOKABLE void ask(const QString &path);
    Q_INVOKABLE void open(const QString &passphrase); ///< the one that is asked about
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void reset();
    void forget();

signals:
    void changed();

private:
    void begin(bool reading, const std::filesystem::path &file);
    void say(State state, Problem problem = NoProblem);
    void write(const peer::OwnSlots &notes, const std::shared_ptr<const vault::Secret> &secret);
    void takeIn(const peer::OwnSlots &notes);

    VaultDesk &m_vault;
    OwnBook &m_book;
    std::vector<std::filesystem::path> m_folders;
    vault::KdfCost m_cost;
    State m_state = Idle;
    Problem m_problem = NoProblem;
    bool m_reading = false;
    QString m_fileName;
    peer::TakenIn m_taken;
    std::filesystem::path m_asked;
    int m_asksMegabytes = 0, m_asksSeconds = 1; ///< of the one that is asked about
    RowsModel m_files{{"name", "path"}};
    std::shared_ptr<vault::Progress> m_job;
    storage::StorageThread m_thread; // last: stops first
};

} // namespace handrail::view
