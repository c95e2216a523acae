package dev.egov.catalog.io.xlsx;

/**
 * A part of a workbook: an entry of its zip file, as local header and central directory agree on it.
 *
 * @param name its name
 * @param deflated whether it is compressed
 * @param crc the check sum of its content
 * @param packed how many bytes it has in the file
 * @param size how many bytes it has when it is unpacked
 * @param header where its local header begins
 */
record ZipPart(String name, boolean deflated, long crc, long packed, long size, long header) {}
