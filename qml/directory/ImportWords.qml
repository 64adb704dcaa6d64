import QtQuick

// The sentences for how an import ended and for what was wrong in a file: what happened, what was kept, what to do.
QtObject {
    id: root

    function refusal(kind: string, file: string, line: int, column: string): string {
        switch (kind) {
        //: Why a file was not added
        case "cannotRead": return qsTr("The file cannot be read. It may have been moved, or the stick was taken out.");
        //: Why a file was not added
        case "notAPackage": return qsTr("This is not a directory file. It has no list of services (services.csv) in it.");
        case "otherKind": return root.otherKind(column);
        //: Why a file was not added
        case "empty": return qsTr("The file holds no services.");
        //: Why a file was not added
        case "truncated": return qsTr("The file is cut short. Its end is missing.");
        case "damagedArchive": return column === "packed"
            //: Why a file was not added. Packed: made small by gzip
            ? qsTr("The packed file (.gz) is cut short or damaged. It does not unpack to its end.")
            //: Why a file was not added
            : qsTr("The file is damaged. It does not unpack as it should.");
        //: Why a file was not added
        case "encrypted": return qsTr("The file asks for a password.");
        //: Why a file was not added
        case "nestedArchive": return qsTr("There is another zip inside this zip.");
        //: Why a file was not added
        case "tooLarge": return qsTr("The file would unpack to far more than a directory. It may be made to do harm.");
        //: Why a file was not added
        case "leadsOut": return qsTr("A name in the file leads out of it. It may be made to do harm.");
        //: Why a file was not added
        case "tooManyFiles": return qsTr("There are more files in it than a directory has.");
        //: Why a file was not added. A link: a file that only points to another
        case "linkInside": return qsTr("There is a link in it instead of a file. Handrail follows none.");
        //: Why a file was not added
        case "badDescription": return qsTr("Its description (datapackage.json) cannot be understood.");
        //: %1 is the name of a file inside the package
        case "notText": return qsTr("%1 is not text in UTF-8.").arg(file);
        //: %1 is the name of a file inside the package, %2 a line number
        case "fieldTooLarge": return qsTr("%1, line %2: one entry is far too long. A quote may be missing at its end.")
            .arg(file).arg(line);
        //: %1 is the name of a file inside the package, %2 a line number
        case "quoteNotClosed": return qsTr("%1, line %2: a quote is opened here and never closed.").arg(file).arg(line);
        //: %1 is the name of a file
        case "badJson": return qsTr("%1 is cut short or not well formed.").arg(file);
        //: A file's digital signature does not fit it
        case "badSignature": return qsTr("The file was changed after its publisher signed it.");
        //: A file is signed by a publisher whose key nobody added. %1 is the key's id
        case "foreignSignature": return qsTr("The file is signed with a key that is not known here: %1.").arg(file);
        //: %1 is the name of a file inside the package, %2 the name of a column
        case "missingColumn": return qsTr("%1 has no column '%2'.").arg(file).arg(column);
        //: Why a file was not added
        case "readOnly": return qsTr("This device does not let Handrail write its directory.");
        //: Why a file was not added
        case "busy": return qsTr("Another import is running.");
        //: Why a file was not added
        case "diskFull": return qsTr("There is no room left on this device.");
        //: Why a file was not added
        case "damaged": return qsTr("The directory on this device is damaged.");
        //: Why a file was not added
        case "tooNew": return qsTr("The directory on this device was made by a newer Handrail.");
        //: Why a file was not added
        default: return qsTr("Something went wrong while the file was stored.");
        }
    }

    // A file of a kind that holds no tables as text.
    function otherKind(kind: string): string {
        switch (kind) {
        //: Why a file was not added
        case "nothing": return qsTr("The file is empty. There is not one letter in it.");
        //: Why a file was not added. A workbook: a file of Excel or another spreadsheet program
        case "spreadsheet": return qsTr("This is a workbook of a kind that Handrail does not read. Open it in a spreadsheet program and save it as .xlsx or .ods.");
        //: Why a file was not added
        case "lockedBook": return qsTr("The file is locked with a password. Open it in the program that made it, take the password off, and save it.");
        //: Why a file was not added. A workbook: a file of Excel or another spreadsheet program
        case "brokenBook": return qsTr("The workbook is damaged or not whole. Ask for it again, or open it in a spreadsheet program and save it anew.");
        //: Why a file was not added. A workbook: a file of Excel or another spreadsheet program
        case "oddBook": return qsTr("The workbook holds what no spreadsheet program writes. It may be made to do harm.");
        //: Why a file was not added. A workbook: a file of Excel or another spreadsheet program
        case "largeBook": return qsTr("The workbook holds more text than can be read at once.");
        //: Why a file was not added. A sheet: one page of a workbook
        case "emptyBook": return qsTr("The workbook shows no sheet: all of them are hidden. Show the one with the list, and save it.");
        //: Why a file was not added
        case "document": return qsTr("This is a document, not tables as text.");
        //: Why a file was not added
        case "pdf": return qsTr("This is a PDF, not tables as text.");
        //: Why a file was not added
        case "webpage": return qsTr("This is a web page, perhaps one that asks to log in.");
        //: Why a file was not added
        case "webtable": return qsTr("This is a table of a web page, not text. Open it in a spreadsheet program.");
        //: Why a file was not added
        case "database": return qsTr("This is a database file, not tables as text.");
        //: Why a file was not added
        case "archive": return qsTr("This is packed in another way than zip.");
        //: Why a file was not added. Pins: points on a map
        case "map": return qsTr("This is a map with pins, not tables as text.");
        //: Why a file was not added
        case "mail": return qsTr("This is a message of a mail program. Save what is attached to it, and add that.");
        //: Why a file was not added
        case "picture": return qsTr("This is a picture.");
        //: Why a file was not added. Parted: a comma, a tab or another sign stands between two fields of a row
        case "notParted": return qsTr("Nothing is seen that parts one field from the next: no comma, tab or other sign, and no columns of one width.");
        //: Why a file was not added. XML: a form of data
        default: return qsTr("This is XML. Handrail reads tables and JSON.");
        }
    }

    function cure(kind: string): string {
        switch (kind) {
        //: What to do after a file was not added. CSV: tables as text
        case "otherKind": return qsTr("Ask for the tables as CSV files in a zip or a folder. Spreadsheet programs save them as ‘CSV UTF-8’.");
        case "encrypted":
        //: What to do after a file was not added
        case "nestedArchive": return qsTr("Unpack it first, then add the folder.");
        case "tooLarge":
        case "badSignature":
        case "foreignSignature":
        //: What to do after a file was not added
        case "leadsOut": return qsTr("Take it only from the county or the 211 that made it. Ask them for the file again.");
        case "tooManyFiles":
        //: What to do after a file was not added
        case "linkInside": return qsTr("Put only the tables into a new zip or folder, then add that.");
        //: What to do before a file with far fewer services is added
        case "shrinks": return qsTr("Details shows what was left out, and why. Ask whoever made the file. If it is right as it is, add it.");
        case "notText":
        case "fieldTooLarge":
        case "quoteNotClosed":
        case "missingColumn":
        case "badJson":
        case "badDescription":
        //: What to do after a file was not added
        case "empty": return qsTr("Tell whoever made the file. Details shows what to say.");
        //: What to do after a file was not added
        case "notAPackage": return qsTr("Ask for the directory as an HSDS package: a zip or a folder of tables.");
        case "readOnly":
        //: What to do after a file was not added
        case "damaged": return qsTr("Ask whoever looks after this device.");
        //: What to do after a file was not added
        case "busy": return qsTr("Wait until it has ended, then try again.");
        //: What to do after a file was not added
        case "diskFull": return qsTr("Delete what is not needed, then try again.");
        //: What to do after a file was not added
        case "tooNew": return qsTr("Update Handrail on this device.");
        //: What to do after a file was not added
        default: return qsTr("Ask for the file again, or copy it to this device once more.");
        }
    }

    function problem(kind: string): string {
        switch (kind) {
        //: Heading over rows of a file that had this problem
        case "notUtf8": return qsTr("Letters that could not be read");
        //: Heading over rows of a file that had this problem
        case "rowShort": return qsTr("Rows with entries missing at the end");
        //: Heading over rows of a file that had this problem
        case "rowLong": return qsTr("Rows with too many entries: the rest was left");
        //: Heading over rows of a file that had this problem
        case "quoteInside": return qsTr("Quotes in odd places: kept as written");
        //: Heading over rows of a file that had this problem
        case "missingValue": return qsTr("Rows without an id or a name: not taken");
        //: Heading over rows of a file that had this problem
        case "duplicateId": return qsTr("Rows whose id was there before: not taken");
        //: Heading over rows of a file that had this problem
        case "danglingKey": return qsTr("Rows that point to something not in the file: kept");
        //: Heading over rows of a file that had this problem
        case "badCoordinates": return qsTr("Places with impossible coordinates: no distance");
        //: Heading over rows of a file that had this problem
        case "badTime": return qsTr("Hours that are no time of day: hours not known");
        //: Heading over rows of a file that had this problem
        case "badDate": return qsTr("Dates that are no dates: hours or numbers then not known");
        //: Heading over rows of a file that had this problem
        case "badDays": return qsTr("Days or rules not understood: hours not known");
        //: Heading over rows of a file: the words after each say why its street is kept private
        case "withheld": return qsTr("Streets kept private: the words say so");
        //: Heading over rows of a file that had this problem
        case "badNumber": return qsTr("Numbers that are no numbers: left empty");
        //: Heading over rows of a file that had this problem
        case "inactive": return qsTr("Services that have ended: left out");
        //: Heading over rows of a file that had this problem
        case "private": return qsTr("Entries marked private: left out");
        //: Heading over rows of a file that had this problem
        case "duplicateFile": return qsTr("Tables that were there twice: the first was read");
        //: Heading over rows of a file that had this problem
        case "notAService": return qsTr("Rows that are no service, organization or place, such as a total: left out");
        //: Heading over files that were not read
        case "fileNotRead": return qsTr("Files that were not read");
        //: Heading over tables that a file says are at a web address
        case "tableElsewhere": return qsTr("Tables at a web address: not read. They belong into the file");
        //: Heading over tables whose place in the file is given wrongly
        case "wrongPath": return qsTr("Tables that are not where datapackage.json says: found by name, or missing");
        //: Heading over rows of a file that had this problem
        case "recoded": return qsTr("Letters not in UTF-8: read as what they seem to be. Please compare");
        //: Heading over tables whose fields are parted by semicolons or tabs
        case "otherSeparator": return qsTr("Tables parted by other signs than commas: read");
        //: Heading over rows of a file that had this problem. NULL is a word that databases write
        case "nullWord": return qsTr("Words for nothing, such as NULL: left empty");
        //: Heading over rows of a file that had this problem: 12.0 where the other row says 12
        case "linkMended": return qsTr("Rows that write an id in another way: taken as meant");
        //: Heading over rows of a file that had this problem
        case "roundedId": return qsTr("Ids rounded by a spreadsheet: kept apart, phones may be missing. Export again with ids as text");
        //: Heading over rows of a file that had this problem
        case "jsonMended": return qsTr("Records that are not quite JSON: read without what was wrong");
        //: Heading over columns of a file's tables
        case "columnNotRead": return qsTr("Columns that Handrail does not know: not read");
        //: Heading over columns of a file's tables
        case "columnLooksLike": return qsTr("Columns not read that look like one it knows: please compare");
        //: Heading over columns of a file's tables whose heading has a slip in it
        case "lateHeading": return qsTr("Headings that do not stand in the first line: the lines above were left");
        //: Heading over columns of a file's tables whose heading has a slip in it
        case "columnTaken": return qsTr("Headings with a slip in them: read as meant");
        //: Heading over rows of a file that had this problem
        case "pageOfMany": return qsTr("Not all pages of the answer are here: services are missing");
        //: Heading over rows of a file: places in the same house as one that is kept private
        case "sameDoor": return qsTr("Streets kept private: the same house as another one");
        //: Heading over rows of a file: the words after each are a state of the service that Handrail does not know
        case "unknownStatus": return qsTr("Statuses that are not understood: listed as usual. Please ask the publisher")
        //: Heading over rows of a file that had this problem: 01234 that a spreadsheet made 1234. The words after each
        //: are what stood there
        case "lostNought": return qsTr("ZIP codes without the zeros in front: put back")
        //: Heading over rows of a file that had this problem: quotes around the whole row, or curly ones
        case "otherQuotes": return qsTr("Rows in other quotes than \": read as meant");
        //: Heading over rows of a file that had this problem: nothing says in which code the letters are
        case "lettersGuessed": return qsTr("Letters that were guessed: please compare them with the publisher’s");
        //: Heading over sheets of a workbook
        case "hiddenSheet": return qsTr("Sheets that are hidden: not read. Show them if they belong to the list");
        //: Heading over rows of a sheet
        case "hiddenRow": return qsTr("Rows that are hidden or filtered away: not read. Show them if they belong to the list");
        //: Heading over columns of a sheet; after each stands its letter
        case "hiddenColumn": return qsTr("Columns that are hidden: not read. Show them if they belong to the list");
        //: Heading over cells of a sheet that say #N/A, or whose formula nobody worked out
        case "cellError": return qsTr("Cells with an error, or a formula without a value: left empty");
        //: Heading over rows of a file that had this problem
        case "alreadyHere": return qsTr("Services that peers added on this device: kept as they are");
        //: Heading over rows of a file that had this problem
        default: return qsTr("Web code in texts: cleaned");
        }
    }

    // One column: where it is, how much stands in it, what it looks like. 'rows' is a number in figures.
    function column(kind: string, file: string, column: string, value: string, rows: string): string {
        //: A column of a table in a file. %1 is a file, %2 a heading
        let words = qsTr("%1: %2").arg(file).arg(column);
        if (kind === "columnTaken")
            //: A heading with a slip in it, after the file and the heading. %1 is the name of the column it stands for
            return words + ", " + qsTr("read as %1").arg(value);
        words += ", " + (rows === "0"
            //: Of a column that was not read
            ? qsTr("nothing in it") : rows === "1"
            //: Of a column that was not read
            ? qsTr("something in 1 row")
            //: Of a column that was not read. %1 is a number of rows
            : qsTr("something in %1 rows").arg(rows));
        return value === "" ? words
            //: Of a column that was not read, after the file and the heading. %1 is the name of a column that Handrail
            //: knows
            : words + ", " + qsTr("looks like %1").arg(value);
    }
    // One line under the heading of its problem.
    function line(kind: string, file: string, line: int, column: string, value: string, rows: string): string {
        return kind.startsWith("column") ? root.column(kind, file, column, value, rows)
            : root.place(file, line, column, value);
    }

    function place(file: string, line: int, column: string, value: string): string {
        let words = line > 0
            //: Where in a file something was wrong. %1 is a file name, %2 a line number
            ? qsTr("%1, line %2").arg(file).arg(line) : file;
        if (column !== "")
            words += ", " + column;
        return value === "" ? words : words + ": " + value;
    }

    function phase(key: string): string {
        switch (key) {
        //: What an import is doing
        case "reading": return qsTr("Reading the file");
        //: What an import is doing
        case "linking": return qsTr("Putting services and places together");
        //: What an import is doing
        default: return qsTr("Storing the services");
        }
    }
}
