package vn.kehoachxa.cli;

import com.fasterxml.jackson.databind.JsonNode;

/** What a verb has to say: for a person, and for a script. Printed only once everything is done. */
record Answer(String text, JsonNode json) {}
