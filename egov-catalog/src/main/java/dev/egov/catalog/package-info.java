/**
 * The catalogue of government information resources (政务信息资源目录).
 *
 * <p>In this version the package holds only its name, and its module exports nothing. What belongs here, article by
 * article of 并政办发〔2013〕108号:
 *
 * <ul>
 *   <li>article 20: the standards that sharing rests on, of the interfaces for the exchange of data (数据交换标准接口), the
 *       dictionaries for its collection (数据采集标准字典), its citation (数据引用标准规范) and its query (数据查询运行机制);
 *   <li>article 23: the system of catalogues (政务信息资源目录体系) and the protocol of exchange (信息交换协议);
 *   <li>article 24: the entries, which are the databases of a basic and public character that departments hold, and the
 *       approved deferrals of those that cannot be shared yet.
 * </ul>
 */
@NullMarked
package dev.egov.catalog;

import org.jspecify.annotations.NullMarked;
