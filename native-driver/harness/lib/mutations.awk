# SPDX-License-Identifier: EPL-2.0
#
# A table of what `check --mutate` printed: each test, what was done to it, and what it noticed first.

# quoted TEXT: short, and without what Markdown gives a meaning in a table.
function quoted(text) {
  gsub(/[^ -~]/, "?", text)
  gsub(/\|/, "/", text)
  return text == "" ? "nothing" : "`" (length(text) > 60 ? substr(text, 1, 57) "..." : text) "`"
}

function forget() { first = wanted = got = "" }

BEGIN {
  print "| Test | Mutation | Noticed |"
  print "|---|---|---|"
}
/^  # Subtest: / { group = $3; next }
/^  # \| / || /^  # [0-9.]+ s$/ { next }
/^  #   wanted: / { if (wanted == "") wanted = ": wanted " quoted(substr($0, 15)); next }
/^  #   got: / { if (got == "") got = ", got " quoted(substr($0, 15)); next }
/^  # / { if (first == "") first = substr($0, 5); next }
/^  (not )?ok [0-9]+ .* mutation: / {
  name = $0
  sub(/^  (not )?ok [0-9]+ /, "", name)
  mutation = name
  sub(/ mutation: .*/, "", name)
  sub(/.* mutation: /, "", mutation)
  printf "| %s/%s | %s | %s |\n", group, name, mutation, /^  ok / ? first wanted got : "**not noticed**"
  forget()
}
