#pragma once

#include <QObject>

class QClipboard;
class QMimeData;

namespace handrail::view {

/// Words that somebody copied inside Handrail: another program reads them from the clipboard for as long as they lie
/// there, and the next person at the same keyboard pastes them. So they leave it with what they were copied from
/// (letGo()), a keeper of clipboards is told not to keep them, and marking words puts them nowhere: not on the board
/// for the middle button either. What another program copied is its own and is never touched. Not for passphrases and
/// recovery words: those cannot be copied at all.
class CopiedWords : public QObject {
    Q_OBJECT

public:
    explicit CopiedWords(QClipboard &board, QObject *parent = nullptr);

    /// Words that are meant for another program, whoever holds the device: the place, for who comes to it. They stay.
    static void give(const QString &words);

    /// Takes back what was copied in here.
    void letGo();

private:
    void copied();
    void marked();

    QClipboard &m_board;
};

} // namespace handrail::view
