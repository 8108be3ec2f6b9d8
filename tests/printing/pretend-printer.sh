#!/bin/sh
# pretend:/FOLDER is a printer for tests. FOLDER/mode says how it fares; what it prints lands in
# FOLDER. CUPS starts it as a backend: job, user, title, copies, options [, file].
[ $# -eq 0 ] && { echo 'file pretend "Unknown" "Pretend printer"'; exit 0; }
folder=${DEVICE_URI#pretend:}
mode() { cat "$folder/mode"; }
say() { echo "$1" >&2; }
stuck() { # stuck MODE REASONS: waits as long as the mode lasts, with these reasons
    say "STATE: +$2"
    while [ "$(mode)" = "$1" ]; do sleep .05; done
    say "STATE: -$2"
}
case $(mode) in
    paper) stuck paper media-empty-error,media-needed-error ;;
    jam) stuck jam media-jam-error ;;
    door) stuck door cover-open-error ;;
    offline) stuck offline offline-report ;;
    slow) stuck slow cups-waiting-for-job-completed ;;
    toner) say 'STATE: +toner-low-warning' ;;
    full) say 'STATE: -toner-low-warning' ;;
    cancel) exit 5 ;; # CUPS_BACKEND_CANCEL
    fail)
        say 'ERROR: The printer broke.'
        exit 1 ;; # CUPS_BACKEND_FAILED: the error policy of the queue decides
esac
say 'PAGE: 1 1'
cat ${6:+"$6"} > "$folder/part"
{ echo "title=$3 copies=$4 user=$2"; echo "$5"; } > "$folder/options-$1"
mv "$folder/part" "$folder/sheet-$1.pdf"
