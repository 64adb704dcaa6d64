#pragma once

#include "view/desk/keptfile.h"
#include "view/desk/rowsmodel.h"

#include "library/kinds.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <optional>
#include <vector>

namespace handrail::view {

/// A number that somebody typed, as a dialer takes it (dial::textDigitsIn); also an inside line of three to six
/// figures. Empty: it is none.
[[nodiscard]] QString dialled(const QString &number);

/// The program's own numbers (program.json): the supervisor first of all, the office, an on-call clinician, and the
/// peers who can be asked to come, each with what they share (languages, culture, lived experience). Typed in by the
/// program, never shipped. Nothing about any person served; a file that cannot be read means none and stays, never a
/// start that fails.
class ProgramNumbers : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask CallSession for it")

    /// numberId, name, number, shares, texts, supervisor
    Q_PROPERTY(handrail::view::RowsModel *numbers READ numbers CONSTANT FINAL)
    /// those who say what they share: name, shares, lineId
    Q_PROPERTY(handrail::view::RowsModel *roster READ roster CONSTANT FINAL)
    /// why they are not on disk, for SaveBanner: saveTroubleOf()
    Q_PROPERTY(QString saveTrouble READ saveTrouble NOTIFY changed FINAL)
    /// There are numbers that could not be read. They are kept beside those that are added now.
    Q_PROPERTY(bool unread READ isUnread NOTIFY changed FINAL)
    Q_PROPERTY(bool hasSupervisor READ hasSupervisor NOTIFY changed FINAL)
    Q_PROPERTY(QString supervisorName READ supervisorName NOTIFY changed FINAL)
    Q_PROPERTY(QString supervisorNumber READ supervisorNumber NOTIFY changed FINAL)
    /// argument of now/call that opens its sheet
    Q_PROPERTY(QString supervisorLine READ supervisorLine NOTIFY changed FINAL)

public:
    ProgramNumbers(std::filesystem::path file, storage::StorageThread &thread, QObject *parent = nullptr);

    [[nodiscard]] RowsModel *numbers() { return &m_rows; }
    [[nodiscard]] RowsModel *roster() { return &m_roster; }
    [[nodiscard]] QString saveTrouble() const { return m_file.trouble(); }
    [[nodiscard]] bool isUnread() const { return m_unread; }
    [[nodiscard]] bool hasSupervisor() const { return supervisor() != nullptr; }
    [[nodiscard]] QString supervisorName() const { return hasSupervisor() ? supervisor()->name : QString(); }
    [[nodiscard]] QString supervisorNumber() const { return hasSupervisor() ? supervisor()->number : QString(); }
    [[nodiscard]] QString supervisorLine() const
    {
        return hasSupervisor() ? QStringLiteral("program-") + supervisor()->id : QString();
    }

    /// What a field for one number has to ask about @p number: "" it is one and can be dialled or texted; "none" it is
    /// no number; "more" figures are left beside one: which of them is meant, nobody may guess.
    Q_INVOKABLE static QString asks(const QString &number);
    /// @p shares: languages, culture, lived experience in the peer's own words, or nothing.
    /// @return false, and nothing changes, without a name or with what is no number. The first one becomes the
    /// supervisor's.
    Q_INVOKABLE bool add(const QString &name, const QString &number, bool texts, const QString &shares = {});
    Q_INVOKABLE void remove(const QString &numberId);
    Q_INVOKABLE void makeSupervisor(const QString &numberId);
    /// What was refused is tried again now, and by itself every few seconds.
    Q_INVOKABLE void retry() { m_file.retry(); }

    /// The sheet of one of these, by its id "program-…" or "supervisor"; nothing for any other id.
    [[nodiscard]] std::optional<library::Line> line(const std::string &id) const;
    /// All of them, the supervisor first, for the list of lines.
    [[nodiscard]] std::vector<library::Line> lines() const;

signals:
    void changed();

private:
    struct Number {
        QString id, name, number, shares;
        bool texts = false, supervisor = false;
    };
    void read();
    void save();
    void refresh();
    [[nodiscard]] const Number *supervisor() const;
    [[nodiscard]] static library::Line lineOf(const Number &number);

    KeptFile m_file;
    std::vector<Number> m_numbers;
    RowsModel m_rows, m_roster;
    bool m_unread = false; ///< at the start
};

} // namespace handrail::view
